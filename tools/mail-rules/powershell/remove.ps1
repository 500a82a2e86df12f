# Haalt de mailregels van Doorverwijzing OCMW weer weg. Andere regels blijven staan, in hun volgorde.
#
# Gemaakt door Doorverwijzing OCMW {{version}} op {{day}}.
# Gebruik, in PowerShell na Connect-ExchangeOnline:
#   .\mailregels-verwijderen.ps1 -WhatIf    zegt alleen welke regels weggaan
#   .\mailregels-verwijderen.ps1
# Daarna houdt niets in Exchange een verkeerd geadresseerde doorverwijzing nog tegen.
[CmdletBinding(SupportsShouldProcess = $true)]
param()

$ErrorActionPreference = 'Stop'

$Merk = {{mark}}

if (-not (Get-Command Remove-TransportRule -ErrorAction SilentlyContinue)) {
    throw 'Verbind eerst met Exchange Online, met Connect-ExchangeOnline.'
}
$onze = @(Get-TransportRule -ResultSize Unlimited | Where-Object { $_.Name.StartsWith($Merk) })
foreach ($regel in $onze) {
    if ($PSCmdlet.ShouldProcess($regel.Name, 'verwijderen')) {
        Remove-TransportRule -Identity $regel.Name -Confirm:$false
        Write-Output "Verwijderd: $($regel.Name)"
    }
}
Write-Output "$($onze.Count) regels gevonden."
