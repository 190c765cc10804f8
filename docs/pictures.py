"""Take the pictures of the documentation in a real browser: ``python docs/pictures.py SITE``.

Needs Chromium and its driver (Debian: ``chromium chromium-driver``) and the group ``pictures``. Writes into
``docs/pictures``, and pictures of whole pages, as a phone and a desk show them, into the folder of a second argument.
"""

from __future__ import annotations

import functools
import http.server
import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.common.by import By

PICTURES = Path(__file__).parent / "pictures"
# each output of the notebook that is taken, by the word that it begins with
OUTPUTS = {"release": "Larkmoor", "show": "event", "event": "submission"}
PAGES = (
    "index tutorial notebook tables reference quality performance reliability comparison changelog "
    "howto/index howto/duckdb howto/spark generated/index generated/agencies"
).split()
WIDTHS = {"phone": 390, "desk": 1280}


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve the folder ``site`` on this machine while the block runs; give its address."""
    handler = functools.partial(Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@contextmanager
def browser() -> Iterator[webdriver.Chrome]:
    """Open a headless Chromium while the block runs."""
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or "chromium"
    for flag in (
        "headless no-sandbox disable-gpu disable-quic no-first-run disable-sync hide-scrollbars "
        "disable-background-networking disable-component-update"
    ).split():
        options.add_argument(f"--{flag}")
    driver = webdriver.Chrome(options, webdriver.ChromeService(shutil.which("chromedriver")))
    try:
        yield driver
    finally:
        driver.quit()


def look(driver: webdriver.Chrome, address: str, width: int, scheme: str) -> None:
    """Open a page as one of that width, in light or dark, as tall as it is."""

    def size(height: int) -> None:
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)

    preference = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", preference)
    size(900)
    driver.get(address)
    size(min(12000, driver.execute_script("return document.documentElement.scrollHeight")))


def take(site: Path, pages_folder: Path | None) -> None:
    """Take all pictures."""
    PICTURES.mkdir(exist_ok=True)
    with served(site) as address, browser() as driver:
        for scheme in ("light", "dark"):
            for name, beginning in OUTPUTS.items():
                look(driver, f"{address}/notebook.html", WIDTHS["desk"], scheme)
                outputs = driver.find_elements(By.CSS_SELECTOR, ".cell_output .output.text_html")
                [output] = [found for found in outputs if found.text.startswith(beginning)]
                driver.execute_script("arguments[0].style.padding = '12px'", output)
                output.screenshot(str(PICTURES / f"{name}-{scheme}.png"))
        if not pages_folder:
            return
        for page in PAGES:
            for size, width in WIDTHS.items():
                look(driver, f"{address}/{page}.html", width, "light")
                wide = driver.execute_script("return document.documentElement.scrollWidth")
                print(page, size, "fits" if wide <= width else f"is {wide} wide")
                driver.save_screenshot(str(pages_folder / f"{page.replace('/', '-')}-{size}.png"))


if __name__ == "__main__":
    take(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
