"""How Sphinx builds the documentation: ``sphinx-build -W docs site``."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

import biopress

if TYPE_CHECKING:
    from sphinx.application import Sphinx

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

project = "biopress"
author = "The biopress authors"
project_copyright = "2026, The biopress authors"
release = version = biopress.__version__

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx_copybutton"]
exclude_patterns = ["_build"]
nitpicky = True
nitpick_ignore_regex = [
    ("py:.*", r"(datetime|collections|typing|attr|attrs|biopress\.matching)\..*"),
    ("py:class", r"dt\..*"),
]

nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 60

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
autodoc_typehints_format = "short"
python_maximum_signature_line_length = 88
python_use_unqualified_type_names = True

html_theme = "furo"
html_title = f"biopress {release}"
html_copy_source = False
html_show_sphinx = False
copybutton_exclude = ".linenos, .gp, .go"


def link_public_name(_app: Sphinx, env: Any, node: Any, content: Any) -> Any:
    """Link a class that a signature names by the module it stands in to the public name that the reference has."""
    name = node.get("reftarget", "").rpartition(".")[2]
    if name not in biopress.__all__:
        return None
    here = node.get("refdoc", "index")
    return env.domains["py"].resolve_xref(env, here, env.app.builder, "obj", f"biopress.{name}", node, content)


def show_defaults(_app: Sphinx, what: str, _name: str, of: Any, _options: Any, told: str, returned: str) -> Any:
    """Show what a field of a class is by default; the source of the method that attrs makes does not tell."""
    if what != "class" or not attrs.has(of):
        return None
    fields = attrs.fields_dict(of)
    return re.sub(r"attr_dict\['(\w+)'\]\.default", lambda m: repr(fields[m[1]].default), told), returned


def make_pages(_app: Sphinx) -> None:
    """Make the pages that the package itself holds anew."""
    from generated_pages import write_pages

    write_pages(HERE / "generated")


def tell_needs(_app: Sphinx, _name: str, source: list[str]) -> None:
    """Say under the title of a recipe which packages it needs; its head tells them to the tests too."""
    head = re.match(r"---\nneeds: (.+)\n---\n\n(# .+\n)", source[0])
    if head:
        needs = ", ".join(f"`{name}`" for name in head.group(1).split())
        source[0] = f"{head.group(2)}\nNeeds {needs}.\n{source[0][head.end() :]}"


def setup(app: Sphinx) -> None:
    """Register the functions above."""
    app.connect("autodoc-process-signature", show_defaults)
    app.connect("builder-inited", make_pages)
    app.connect("missing-reference", link_public_name)
    app.connect("source-read", tell_needs)
