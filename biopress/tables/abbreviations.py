"""Abbreviations whose full stop ends no sentence: ``always``, or ``usually`` (a word that opens sentences may follow)."""

from __future__ import annotations

from typing import Final

_ALWAYS = (
    "dr mr mrs ms prof st jr vs e.g i.e eg ie no nos fig figs al approx sept sep oct nov dec jan feb mar apr aug jun jul "
    "mass calif conn colo wash ill ind minn mich fla tex ariz ore okla tenn pa va md ga wis nev ont que del ph.d m.d rev "
    "gen col lt capt sgt hon messrs cf viz resp incl est mt ft ave blvd rd b.s m.s"
)
_USUALLY = "inc corp ltd co llc plc s.a n.v b.v a.g s.p.a u.s u.k e.u u.n p.c n.j n.y n.c d.c p.m a.m etc bros cos dept univ inst pty sa"

ABBREVIATIONS: Final[dict[str, str]] = {
    **dict.fromkeys(_ALWAYS.split(), "always"),
    **dict.fromkeys(_USUALLY.split(), "usually"),
}
