/**
 * A drawing of Outlook's window for add-ins, with the clicks numbered as in the guide. Not a screenshot,
 * as Microsoft changes its looks more often than its words.
 */
export const addInsDrawing = `<svg viewBox="0 0 340 190" role="img" aria-label="Het venster Invoegtoepassingen voor Outlook: links Mijn invoegtoepassingen, onderaan Aangepaste invoegtoepassing toevoegen, en dan Toevoegen vanuit bestand">
  <g font-family="Segoe UI, Arial, sans-serif" font-size="9" fill="#242424">
    <rect x="1" y="1" width="338" height="188" rx="6" fill="#fff" stroke="#8a8a8a"/>
    <text x="12" y="19" font-size="10" font-weight="600">Invoegtoepassingen voor Outlook</text>
    <path d="M1 28H339M118 28V189" stroke="#d1d1d1"/>
    <text x="12" y="47" fill="#616161">Alles</text>
    <rect x="6" y="55" width="106" height="20" rx="3" fill="#ebf3fc" stroke="#0f6cbd"/>
    <text x="12" y="68" font-size="8" font-weight="600">Mijn invoegtoepassingen</text>
    <rect x="130" y="38" width="60" height="34" rx="3" fill="#f5f5f5" stroke="#e0e0e0"/>
    <rect x="198" y="38" width="60" height="34" rx="3" fill="#f5f5f5" stroke="#e0e0e0"/>
    <rect x="266" y="38" width="60" height="34" rx="3" fill="#f5f5f5" stroke="#e0e0e0"/>
    <text x="126" y="94" font-size="10" font-weight="600">Aangepaste invoegtoepassingen</text>
    <rect x="126" y="103" width="190" height="20" rx="3" fill="#ebf3fc" stroke="#0f6cbd"/>
    <text x="132" y="116" fill="#0f548c">+ Aangepaste invoegtoepassing toevoegen</text>
    <rect x="140" y="128" width="176" height="46" rx="3" fill="#fff" stroke="#8a8a8a"/>
    <text x="148" y="143" fill="#616161">Toevoegen vanuit URL …</text>
    <rect x="143" y="149" width="170" height="20" rx="3" fill="#ebf3fc" stroke="#0f6cbd"/>
    <text x="148" y="162" font-weight="600">Toevoegen vanuit bestand …</text>
  </g>
  <g font-family="Segoe UI, Arial, sans-serif" font-size="10" font-weight="700" fill="#fff" text-anchor="middle">
    <circle cx="112" cy="56" r="8" fill="#0f6cbd"/><text x="112" y="59.5">1</text>
    <circle cx="322" cy="113" r="8" fill="#0f6cbd"/><text x="322" y="116.5">2</text>
    <circle cx="322" cy="159" r="8" fill="#0f6cbd"/><text x="322" y="162.5">3</text>
  </g>
</svg>`;
