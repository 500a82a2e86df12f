/** Counts from now on how often the page breaks its content-security policy. */
export function countPolicyViolations(): () => number {
  let count = 0;
  document.addEventListener("securitypolicyviolation", () => {
    count += 1;
  });
  return () => count;
}
