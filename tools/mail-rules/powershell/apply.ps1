# Mailregels voor doorverwijzingen: het net achter de controle in Outlook.
#
# Gemaakt door Doorverwijzing OCMW {{version}} op {{day}}, uit {{facts}}.
# {{renewal}}
#
# WAT HET DOET
#   houden          een mail van binnen de organisatie met een bijlage die doorverwijzing-KG-XXXX-XXXX heet
#                   (ook als er iets aan die naam is toegevoegd), op weg naar een adres dat geen mailbox is
#                   van een protocol dat geldt. Hij gaat naar de quarantaine of naar een moderator.
#   onversleuteld   zo'n bijlage waarvan Exchange niet ziet dat ze een wachtwoord heeft: eerst alleen nakijken.
#   onderwerp       een onderwerp van ons zonder bijlage van ons: alleen nakijken, nooit houden. De mail die meldt
#                   dat een toestemming ingetrokken is, heeft nooit een bijlage en komt dus altijd in dat overzicht.
#   doorlaten       (alleen met -Doorlaten Aan) de juiste mails slaan alle latere mailregels over.
# Andere mails, zoals de melding van een gegevenslek, raakt geen van deze regels.
#
# WIE KAN EEN TEGENGEHOUDEN MAIL LEZEN
#   Quarantaine     wie in Microsoft Defender de quarantaine beheert. Of ook de afzender of de ontvanger
#                   hem daar ziet, hangt af van je quarantainebeleid (niet nagegaan: kijk dat zelf na).
#   Moderatie       de moderatoren die je noemt: ze krijgen de hele mail als bijlage (tot 10; geen groep).
#                   Wie niet antwoordt, laat de mail na twee tot negen dagen vervallen.
#   De gegevens zitten ook dan nog in de versleutelde zip. Dat iemand doorverwezen is, is zelf een gegeven.
#   -Melden         die mailbox krijgt per mail de afzender, de ontvangers en de regel, nooit de mail zelf.
#
# GEBRUIK, in PowerShell na Connect-ExchangeOnline
#   .\mailregels.ps1 -Actie Quarantaine                          nieuwe regels kijken alleen na (Audit)
#   .\mailregels.ps1 -Actie Quarantaine -Houden Afdwingen        houdt echt tegen
#   .\mailregels.ps1 -Actie Moderatie -Moderator naam@example.be
#   .\mailregels.ps1 -Actie Quarantaine -WhatIf                  zegt alleen wat er zou veranderen
#   Zonder -Houden, -Onversleuteld of -Doorlaten blijft wat er al staat. Twee keer hetzelfde vragen verandert
#   de tweede keer niets. Een wijziging werkt na hoogstens ongeveer 30 minuten.
#   mailregels-verwijderen.ps1 haalt alles weer weg.
#
# WAAROP DIT STEUNT (Microsofts documentatie, nagelezen in november 2026)
#   - Een voorwaarde of uitzondering op de ontvanger (RecipientAddressMatchesPatterns) geldt voor die ontvanger
#     alleen; Exchange splitst de mail. Een foute ontvanger wordt gehouden, een juiste krijgt zijn mail.
#     learn.microsoft.com/exchange/security-and-compliance/mail-flow-rules/conditions-and-exceptions
#     learn.microsoft.com/exchange/reference/bifurcation
#   - Voor ExceptIfAnyOf... zegt Microsoft dat de uitzondering voor iedereen geldt; in 2021 stond er even het
#     omgekeerde. Deze regels gebruiken dat daarom niet.
#   - Zou Exchange toch niet splitsen, dan kan een uitzondering een hele mail vrijlaten. Daarom zijn de ontvangers
#     verdeeld over aparte regels, volgens de eerste letter van hun domein: een mail aan een juiste mailbox EN
#     aan je eigen organisatie, of aan een domein met een letter uit een andere regel, wordt dan in zijn geheel
#     gehouden. Alleen een fout adres met een letter uit dezelfde regel ontsnapt dan. Probeer dit uit voor je erop
#     vertrouwt, met een testmail aan een juiste en een foute ontvanger: docs/beheer.md zegt hoe.
#   - Patronen gebruiken alleen wat gedocumenteerd is: ^ $ | ( ) \ en \w, niet hoofdlettergevoelig.
#     learn.microsoft.com/exchange/mail-flow-best-practices/regular-expressions-usage-transport-rules
#   - Grenzen: 300 regels, 8192 tekens per regel, 20 KB voor alle patronen en woorden van alle regels samen;
#     naam 64 tekens, opmerking 1024. Deze patronen tellen samen {{characters}} tekens.
#     learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits
#     learn.microsoft.com/exchange/troubleshoot/email-delivery/transport-rule-not-created-because-too-large
#
# NIET NAGEGAAN: niets hiervan liep al in een echt Exchange Online. Onzeker is: of Exchange een zip met AES-256
# herkent als beveiligd met een wachtwoord; hoe het de grootte van een regel telt (er is ruim gerekend); hoe lang
# een patroon mag zijn (hier hoogstens {{longest}} tekens); of een bijlage in een doorgestuurde bijlage bekeken
# wordt; of een mail met een eigen versleuteling (S/MIME, IRM) bekeken wordt; en in welke vorm Exchange een
# moderator teruggeeft (anders dan je hem typt, dan zet dit script die regel telkens opnieuw, met dezelfde waarden).
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [Parameter(Mandatory = $true)]
    [ValidateSet('Quarantaine', 'Moderatie')]
    [string]$Actie,

    [string[]]$Moderator = @(),

    [string]$Melden = '',

    [ValidateSet('Ongewijzigd', 'Nakijken', 'Afdwingen')]
    [string]$Houden = 'Ongewijzigd',

    [ValidateSet('Ongewijzigd', 'Nakijken', 'Afdwingen')]
    [string]$Onversleuteld = 'Ongewijzigd',

    [ValidateSet('Ongewijzigd', 'Uit', 'Aan')]
    [string]$Doorlaten = 'Ongewijzigd'
)

$ErrorActionPreference = 'Stop'

$Merk = {{mark}}
$Opmerking = {{comment}}
$Vervalt = {{expiry}}

# De regels, in de volgorde waarin Exchange ze moet lezen.
$Regels = @(
{{rules}}
)

function Get-Tekst($Waarde) {
    $teksten = @($Waarde) | ForEach-Object { "$_" } | Where-Object { $_ -ne '' -and $_ -ne 'False' }
    return (@($teksten | Sort-Object) -join '; ')
}

# De stand die gevraagd is; anders die van de regels die er al staan; anders nakijken.
function Get-Stand([string]$Gevraagd, $Staat) {
    if ($Gevraagd -eq 'Afdwingen') { return 'Enforce' }
    if ($Gevraagd -eq 'Nakijken') { return 'Audit' }
    if (@($Staat | Where-Object { "$($_.Mode)" -eq 'Enforce' }).Count -gt 0) { return 'Enforce' }
    return 'Audit'
}

# Wat een regel die tegenhoudt, met de mail doet.
function Add-Actie($Waarden) {
    $Waarden['SetAuditSeverity'] = 'High'
    if ($Actie -eq 'Quarantaine') {
        $Waarden['Quarantine'] = $true
    }
    else {
        $Waarden['ModerateMessageByUser'] = @($Moderator)
        $Waarden['ExceptIfMessageTypeMatches'] = 'ApprovalRequest'
    }
    if ($Melden -ne '') {
        $Waarden['GenerateIncidentReport'] = $Melden
        $Waarden['IncidentReportContent'] = @('Sender', 'Recipients', 'CC', 'BCC', 'RuleDetections')
    }
}

function Get-Waarden($Regel) {
    $waarden = @{ Comments = $Opmerking; Mode = 'Audit'; RuleErrorAction = 'Ignore' }
    foreach ($naam in $Regel.Voorwaarden.Keys) { $waarden[$naam] = $Regel.Voorwaarden[$naam] }
    if ($Regel.Rol -eq 'houden') { $waarden['Mode'] = $standHouden; Add-Actie $waarden }
    if ($Regel.Rol -eq 'onversleuteld') { $waarden['Mode'] = $standOnversleuteld; Add-Actie $waarden }
    if ($Regel.Rol -eq 'onderwerp') { $waarden['SetAuditSeverity'] = 'Low' }
    if ($Regel.Rol -eq 'doorlaten') { $waarden['Mode'] = 'Enforce'; $waarden['StopRuleProcessing'] = $true }
    # Kan Exchange een regel die tegenhoudt niet uitvoeren, dan wacht de mail; zonder dit zou hij vertrekken.
    if ($waarden['Mode'] -eq 'Enforce' -and $Regel.Rol -ne 'doorlaten') { $waarden['RuleErrorAction'] = 'Defer' }
    return $waarden
}

# De namen van waarden die anders zijn.
function Get-Verschil($Gevonden, $Waarden) {
    return @($Waarden.Keys | Where-Object { (Get-Tekst $Waarden[$_]) -cne (Get-Tekst $Gevonden.$_) })
}

# Voorwaarden, uitzonderingen, acties en dagen op onze regel die hier niet gevraagd worden.
# Bij elke voorwaarde hoort een uitzondering met dezelfde naam en ExceptIf ervoor: daaraan is ze te herkennen.
function Get-Teveel($Gevonden, $Waarden) {
    $andere = 'Quarantine', 'ModerateMessageByUser', 'GenerateIncidentReport', 'StopRuleProcessing', 'ActivationDate', 'ExpiryDate'
    $namen = @($Gevonden.PSObject.Properties | ForEach-Object { $_.Name })
    return @($namen | Where-Object {
            # Deze vergelijking betekent niets zonder ADComparisonAttribute.
            $_ -notlike '*ADComparisonOperator' -and
            ($_ -like 'ExceptIf*' -or $namen -contains "ExceptIf$_" -or $andere -contains $_) -and
            -not $Waarden.ContainsKey($_) -and (Get-Tekst $Gevonden.$_) -ne ''
        })
}

if (-not (Get-Command New-TransportRule -ErrorAction SilentlyContinue)) {
    throw 'Verbind eerst met Exchange Online, met Connect-ExchangeOnline.'
}
if ($Vervalt -and (Get-Date) -ge [datetime]$Vervalt) {
    throw "Dit script is verouderd: op $Vervalt begon of eindigde een protocol. Maak het opnieuw met npm run mail-rules."
}
if ($Actie -eq 'Moderatie' -and $Moderator.Count -eq 0) {
    throw 'Zeg met -Moderator wie een tegengehouden mail nakijkt.'
}
if ($Actie -eq 'Quarantaine' -and $Moderator.Count -gt 0) {
    throw 'Met -Actie Quarantaine is er geen moderator. Laat -Moderator weg, of kies -Actie Moderatie.'
}

$alle = @(Get-TransportRule -ResultSize Unlimited)
$onze = @($alle | Where-Object { $_.Name.StartsWith($Merk) })
$rollen = @{}
foreach ($regel in $Regels) { $rollen[$regel.Naam] = $regel.Rol }

$standHouden = Get-Stand $Houden ($onze | Where-Object { $_.Name -like "$($Merk)houden*" })
$standOnversleuteld = Get-Stand $Onversleuteld ($onze | Where-Object { $_.Name -like "$($Merk)onversleuteld*" })
$laatDoor = $Doorlaten -eq 'Aan'
if ($Doorlaten -eq 'Ongewijzigd') {
    $laatDoor = @($onze | Where-Object { $_.Name -like "$($Merk)doorlaten*" }).Count -gt 0
}
if ($laatDoor -and $standHouden -ne 'Enforce') {
    throw 'Doorlaten kan alleen als de regels die tegenhouden, afgedwongen worden: anders slaat ook een foute mail je andere regels over. Voeg -Houden Afdwingen toe, of -Doorlaten Uit.'
}
if ($laatDoor -and -not ($rollen.Values -contains 'doorlaten')) {
    throw 'Dit script heeft geen regels om door te laten: er zijn te veel mailboxen voor de grens van Exchange. Gebruik -Doorlaten Uit.'
}

$gevraagd = @($Regels | Where-Object { $laatDoor -or $_.Rol -ne 'doorlaten' })
$namen = @($gevraagd | ForEach-Object { $_.Naam })
$anderen = @($alle | Where-Object { -not $_.Name.StartsWith($Merk) })
if ($anderen.Count + $gevraagd.Count -gt 300) {
    throw "Exchange neemt hoogstens 300 regels. Je hebt er $($anderen.Count), en hier komen er $($gevraagd.Count) bij."
}

$veranderd = 0
for ($plaats = 0; $plaats -lt $gevraagd.Count; $plaats++) {
    $regel = $gevraagd[$plaats]
    $naam = $regel.Naam
    $waarden = Get-Waarden $regel
    $gevonden = $onze | Where-Object { $_.Name -eq $naam } | Select-Object -First 1
    if ($gevonden -and (Get-Teveel $gevonden $waarden).Count -gt 0) {
        if ($PSCmdlet.ShouldProcess($naam, 'opnieuw maken, want er staat iets te veel in')) {
            $veranderd++
            Remove-TransportRule -Identity $naam -Confirm:$false
            New-TransportRule -Name $naam -Priority $plaats @waarden | Out-Null
            Write-Output "Opnieuw gemaakt: $naam"
        }
        continue
    }
    if (-not $gevonden) {
        if ($PSCmdlet.ShouldProcess($naam, 'maken')) {
            $veranderd++
            New-TransportRule -Name $naam -Priority $plaats @waarden | Out-Null
            Write-Output "Gemaakt: $naam"
        }
        continue
    }
    $verschil = Get-Verschil $gevonden $waarden
    if ($verschil.Count -gt 0 -and $PSCmdlet.ShouldProcess($naam, "aanpassen: $($verschil -join ', ')")) {
        $veranderd++
        Set-TransportRule -Identity $naam @waarden
        Write-Output "Aangepast: $naam ($($verschil -join ', '))"
    }
    if ("$($gevonden.State)" -ne 'Enabled' -and $PSCmdlet.ShouldProcess($naam, 'aanzetten')) {
        $veranderd++
        Enable-TransportRule -Identity $naam
        Write-Output "Aangezet: $naam"
    }
}

# Pas nu: zo staat er op elk ogenblik een regel die tegenhoudt.
foreach ($over in @($onze | Where-Object { $namen -notcontains $_.Name })) {
    if ($PSCmdlet.ShouldProcess($over.Name, 'verwijderen')) {
        $veranderd++
        Remove-TransportRule -Identity $over.Name -Confirm:$false
        Write-Output "Verwijderd: $($over.Name)"
    }
}

# Onze regels komen eerst, in deze volgorde. De andere houden hun volgorde onder elkaar.
for ($plaats = 0; $plaats -lt $namen.Count; $plaats++) {
    $staat = Get-TransportRule -ResultSize Unlimited | Where-Object { $_.Name -eq $namen[$plaats] } | Select-Object -First 1
    if ($staat -and $staat.Priority -ne $plaats -and $PSCmdlet.ShouldProcess($namen[$plaats], "op plaats $plaats zetten")) {
        $veranderd++
        Set-TransportRule -Identity $namen[$plaats] -Priority $plaats
        Write-Output "Verplaatst: $($namen[$plaats])"
    }
}

Write-Output "Houden: $standHouden. Onversleuteld: $standOnversleuteld. Doorlaten: $(if ($laatDoor) { 'aan' } else { 'uit' })."
Write-Output "$($gevraagd.Count) regels, $veranderd wijzigingen."
