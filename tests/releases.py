"""Whole releases, written for the tests: invented companies and products.

The paragraphs of each are those of its body in their order; the first is the headline, the second has the dateline.
"""

from __future__ import annotations

__all__ = ["RELEASES", "whole"]


def _paragraphs(layout: str) -> tuple[str, ...]:
    return tuple(" ".join(paragraph.split()) for paragraph in layout.strip().split("\n\n"))


#: The paragraphs, by a word for each release.
RELEASES = {
    "approval": _paragraphs(
        """
        Norrtind Pharma Announces FDA Approval of VELQORA (dasomiritide) for Hereditary Angioedema

        OSLO, Norway, March 4, 2025 /PRNewswire/ -- Norrtind Pharma ASA (OSE: NRTP) today announced that the U.S. Food
        and Drug Administration (FDA) has approved VELQORA (dasomiritide) for the treatment of hereditary angioedema in
        adults.

        The approval was based on the Phase 3 FJORD-2 trial (NCT09912345), in which 212 patients received VELQORA or
        placebo.

        "This is a good day for people who live with swelling attacks," said Ingrid Solhaug, Chief Executive Officer of
        Norrtind Pharma.

        The European Medicines Agency (EMA) validated the Marketing Authorisation Application (MAA) for dasomiritide on
        January 20, 2025.

        About VELQORA

        VELQORA is a peptide that inhibits plasma kallikrein. In 2023, the FDA granted orphan drug designation to
        dasomiritide for hereditary angioedema.

        About Norrtind Pharma

        Norrtind Pharma ASA is a company in Oslo that develops medicines for rare diseases.

        Forward-Looking Statements

        This release contains forward-looking statements. VELQORA may not be approved in the European Union.

        Contact: Marte Lien, investors@norrtind.example, +47 22 00 00 01

        SOURCE Norrtind Pharma ASA
        """
    ),
    "designation": _paragraphs(
        """
        Halcyne Bio Receives Breakthrough Therapy Designation for HCY-418 in Relapsed or Refractory Follicular Lymphoma

        CAMBRIDGE, Mass., June 17, 2025 (GLOBE NEWSWIRE) -- Halcyne Bio, Inc. (Nasdaq: HLCY) today announced that the
        U.S. Food and Drug Administration (FDA) has granted Breakthrough Therapy designation to HCY-418, a bispecific
        antibody, for the treatment of relapsed or refractory follicular lymphoma.

        HCY-418 also received Fast Track designation from the FDA in October 2024.

        Halcyne Bio plans to submit a Biologics License Application (BLA) for HCY-418 to the FDA in the first half of
        2026.

        About Halcyne Bio

        Halcyne Bio, Inc. is a biotechnology company that makes antibodies for blood cancers.

        Contact: Rhoda Pell, media@halcyne.example
        """
    ),
    "refusal": _paragraphs(
        """
        Tessarion Therapeutics Receives Complete Response Letter for Omvelitug

        SAN DIEGO, September 30, 2024 (BUSINESS WIRE) -- Tessarion Therapeutics, Inc. (Nasdaq: TSRN) today announced
        that the U.S. Food and Drug Administration (FDA) has issued a Complete Response Letter (CRL) regarding the
        Biologics License Application (BLA) for omvelitug for the treatment of moderate to severe plaque psoriasis.

        The letter cites observations at a third-party manufacturer. The FDA did not ask for further clinical trials.

        Tessarion has requested a Type A meeting with the FDA.

        Omvelitug is approved in Japan for the treatment of plaque psoriasis.

        About Tessarion

        Tessarion Therapeutics, Inc. develops antibodies for diseases of the skin.

        Cautionary Note Regarding Forward-Looking Statements

        Statements about a resubmission are forward-looking. The FDA may not approve omvelitug.
        """
    ),
    "device": _paragraphs(
        """
        Kestrelmark Medical Gains 510(k) Clearance for Its PulseArc Monitor

        MINNEAPOLIS, February 11, 2025 /PRNewswire/ -- Kestrelmark Medical, Inc. today announced that it has received
        510(k) clearance from the U.S. Food and Drug Administration (FDA) for PulseArc, a device for the monitoring of
        atrial fibrillation.

        Kestrelmark Medical expects to launch PulseArc in the United States in the second quarter of 2025.

        About Kestrelmark Medical

        Kestrelmark Medical, Inc. makes monitors for the heart.
        """
    ),
    "goal date": _paragraphs(
        """
        Mirovance Announces FDA Acceptance of New Drug Application for Pelduvatinib

        BASEL, Switzerland, May 9, 2025 -- Mirovance AG (SIX: MIRO) announced today that the U.S. Food and Drug
        Administration (FDA) has accepted for filing the New Drug Application (NDA) for pelduvatinib for the treatment
        of advanced systemic mastocytosis.

        The FDA granted the application Priority Review and assigned a Prescription Drug User Fee Act (PDUFA) target
        action date of November 14, 2025.

        In April 2025, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion for
        pelduvatinib.

        Pelduvatinib is an oral kinase inhibitor that is studied in the Phase 2 ARGENT trial (NCT09954321).

        About Mirovance

        Mirovance AG is a pharmaceutical company with its seat in Basel.
        """
    ),
    "hold": _paragraphs(
        """
        Orlenta Bio Provides Update on Clinical Hold of OLB-77

        BOSTON, August 5, 2025 (GLOBE NEWSWIRE) -- Orlenta Bio, Inc. (Nasdaq: ORLB) today announced that the U.S. Food
        and Drug Administration (FDA) has lifted the clinical hold on OLB-77, a gene therapy for Fabry disease.

        The FDA had placed the clinical hold on OLB-77 in February 2025.

        The company intends to resume the Phase 1/2 BEACONLIGHT study (NCT09911111) in the fourth quarter of 2025.

        The European Commission granted orphan designation to OLB-77 for Fabry disease in 2022.

        About Orlenta Bio

        Orlenta Bio, Inc. is a company that develops gene therapies.
        """
    ),
}


def whole(paragraphs: tuple[str, ...]) -> str:
    """Return the text of a release."""
    return "\n\n".join(paragraphs) + "\n"
