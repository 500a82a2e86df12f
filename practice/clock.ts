/** The time of the practice Outlook: real time, plus what it was advanced by hand. */
export interface Clock {
  /** Milliseconds since an arbitrary moment. */
  now(): number;
  /** Calls back once, after `delayMs`. Returns the cancel function. */
  after(delayMs: number, act: () => void): () => void;
  /** Advances the time. What falls due runs at once, in order. */
  advance(byMs: number): void;
}

interface Appointment {
  readonly dueAt: number;
  readonly act: () => void;
  timer: number;
}

type Timers = Pick<Window, "setTimeout" | "clearTimeout"> & { readonly performance: Performance };

export function createClock({ setTimeout, clearTimeout, performance }: Timers): Clock {
  const pending = new Set<Appointment>();
  let movedMs = 0;
  const now = () => performance.now() + movedMs;

  const drop = (appointment: Appointment): void => {
    clearTimeout(appointment.timer);
    pending.delete(appointment);
  };
  const keep = (appointment: Appointment): void => {
    drop(appointment);
    appointment.act();
  };
  const wait = (appointment: Appointment): number =>
    setTimeout(() => keep(appointment), Math.max(0, appointment.dueAt - now()));

  return {
    now,
    after: (delayMs, act) => {
      const appointment: Appointment = { dueAt: now() + delayMs, act, timer: 0 };
      appointment.timer = wait(appointment);
      pending.add(appointment);
      return () => drop(appointment);
    },
    advance: (byMs) => {
      movedMs += byMs;
      for (;;) {
        const due = [...pending]
          .filter(({ dueAt }) => dueAt <= now())
          .sort((one, other) => one.dueAt - other.dueAt)[0];
        if (due === undefined) break;
        keep(due);
      }
      for (const appointment of pending) {
        clearTimeout(appointment.timer);
        appointment.timer = wait(appointment);
      }
    },
  };
}
