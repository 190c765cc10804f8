"""What a release is about: words of headlines and leads by category, as regular expressions over small letters."""

from __future__ import annotations

__all__ = ["CATEGORIES"]

CATEGORIES: tuple[tuple[str, str], ...] = (
    (
        "earnings",
        r"financial results|(?:first|second|third|fourth|full)[- ](?:quarter|year)(?: and (?:full|fiscal)[- ]year)?[^.]{0,30} results|\bq[1-4]\b[^.]{0,25} results"
        r"|results for (?:the )?(?:first|second|third|fourth|full|fiscal)|half-?year results|(?:annual|interim|quarterly) (?:results|report)|earnings(?! call)"
        r"|fiscal (?:year )?\d{4}[^.]{0,20} results|quarter results|financial report|year-?end results|sales of \$|revenues? of",
    ),
    (
        "appointment",
        r"\bappoint|\bnames\b (?!as)|\bnamed (?:as )?(?:chief|president|ceo|chair|to)|\bhires?\b|\bjoins\b[^.]{0,60}(?: as |board|team|leadership)|\belect(?:s|ed)\b"
        r"|\bto (?:retire|step down)\b|\bretire(?:s|ment)\b|resign|leadership (?:change|transition|team|update)|new (?:ceo|chief|president|chair|board)|\bpromot(?:es|ed|ion)\b"
        r"|transition of (?:chief|ceo)|board of directors? (?:appointment|changes)|succe(?:ssion|eds?)\b|welcomes [^.]{0,40}(?: as |board)",
    ),
    (
        "financing",
        r"public offering|private placement|registered direct|at-the-market|\bipo\b|initial public|series [a-e]\b|(?:seed|venture|debt|equity|bridge) (?:financing|funding|round)"
        r"|pric(?:es|ing) of|financing|\boffering\b(?! (?:of|a|an) (?:new|hope))|convertible (?:notes?|debentures?)|senior notes|warrants?\b|credit facility|\bloan\b|\braises\b"
        r"|share (?:repurchase|buyback)|\bdividend|gross proceeds|reverse (?:stock )?split|\bnasdaq (?:notice|notification|compliance|listing)|minimum bid|regain(?:s|ed)? compliance"
        r"|inducement (?:grant|award)|atm (?:program|facility)|prospectus|\bgrant of [^.]{0,30}award|\$[\d.]+ ?(?:million|m) (?:grant|investment|funding)|strategic investment|notification from nasdaq",
    ),
    (
        "regulatory",
        r"\bfda\b|\bema\b|\bchmp\b|\bnmpa\b|\bmhra\b|\bpmda\b|\banvisa\b|\btga\b|\bsfda\b|\bmhlw\b|\bnice\b(?! to)|health canada|european commission|european medicines agency"
        r"|\bapprov(?:es|al|ed|als)\b|\b(?:s?nda|s?bla|maa|ind|cta|pma|anda|eua|jnda|ide)\b|510\(k\)|de novo|ce[- ]mark|clearance|orphan (?:drug|medicinal|designation)|fast track"
        r"|breakthrough (?:therapy|device)|priority review|\bpdufa\b|complete response|clinical hold|advisory committee|designation|marketing authori[sz]ation|rolling (?:submission|review)"
        r"|new drug application|biologics license|type [abc] meeting|pre-(?:ind|nda|bla)|regulatory|\blabel(?:ing)?\b (?:update|expansion)|recall|boxed warning|reimbursement|\bacip\b"
        r"|emergency use|prequalif|qidp|rmat|\bprime\b|voucher",
    ),
    (
        "clinical",
        r"phase (?:[1-4i]|one|two|three)|(?:clinical|pivotal|preclinical|registrational) (?:trial|study|data|studies|results|program)|top-?line|first (?:patient|participant|subject)"
        r"|\bdos(?:es|ed|ing)\b|enrol|interim (?:analysis|data|results)|\bdata\b|efficacy|\bsurvival\b|endpoint|\btrial\b|\bstudy\b|\bstudies\b|publication|publishes|published|readout|randomi[sz]ed",
    ),
    (
        "deal",
        r"licens(?:e|ing) (?:agreement|deal|rights)|exclusive licens|\bacqui(?:re|res|red|sition)\b|merger|\bmerges?\b|collaborat|partner(?:s|ship|ed)? with|partnership|co-?develop|"
        r"(?:distribution|supply|commerciali[sz]ation|manufacturing|option|definitive|strategic|asset purchase|research|license) agreement|joint venture|alliance|in-licens|out-licens|"
        r"\btender offer\b|takeover|divest|spin-?off|option to|agreement with|teams? up|sells? (?:its|rights)|royalt",
    ),
    (
        "event",
        r"\bto (?:present|participate|host|attend|speak|exhibit|webcast|showcase|sponsor|chair)\b|\bto (?:report|announce|release|hold) [^.]{0,60}(?:results|call|meeting)|conference call|webcast|investor day|fireside|annual meeting|\bpresent(?:s|ing|ation|ations)\b"
        r"|conference|symposium|summit|congress|webinar|poster|r&d day|roadshow|to (?:highlight|feature)",
    ),
)
