"""The pages of the file drop: plain HTML without script, one small style and nothing from outside.

Knows no file; whatever comes in is escaped here.
"""

from __future__ import annotations

from html import escape

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none';"
        " base-uri 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Robots-Tag": "noindex, nofollow",
    "Cache-Control": "no-store",
}
"""What every answer carries: nothing is guessed, framed, told on, kept or found."""

_STYLE = (
    "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:38rem;margin:3rem auto;padding:0 1rem}"
    "code{overflow-wrap:anywhere}dt{font-weight:600}dd{margin:0 0 .6rem}"
)


def page(title: str, body: str) -> str:
    """Return a whole page; `body` is HTML, `title` is not."""
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>"
        f"<body><main><h1>{escape(title)}</h1>{body}</main></body></html>"
    )


def size_of(size: int) -> str:
    """Return a size as people read it, in decimal units."""
    for unit, of in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= of:
            return f"{size / of:.1f} {unit}"
    return f"{size} bytes"


def offered(name: str, size: int, digest: str, token: str) -> str:
    """Return the page of a file that may be fetched."""
    return page(
        name,
        f"{_described(size, digest)}"
        f'<p><a href="{escape(token, quote=True)}/file" download>Fetch the file</a></p>',
    )


def asked(token: str, limit: int) -> str:
    """Return the page on which a file may be brought."""
    return page(
        "Bring a file",
        f"<p>One file of at most {size_of(limit)}. It goes to the desk as if you had sent it in"
        " your chat.</p>"
        f'<form method="post" action="{escape(token, quote=True)}" enctype="multipart/form-data">'
        '<p><label>File <input type="file" name="file" required></label></p>'
        "<p><button>Send it</button></p></form>",
    )


def taken(name: str, size: int, digest: str) -> str:
    """Return the page that says a file has arrived."""
    return page(
        "It has arrived",
        f"<p>{escape(name)}</p>{_described(size, digest)}<p>You can close this page.</p>",
    )


def refused(why: str) -> str:
    """Return the page that says why something does not work, and what to do."""
    return page("This does not work", f"<p>{escape(why)}</p>")


def _described(size: int, digest: str) -> str:
    return (
        f"<dl><dt>Size</dt><dd>{size_of(size)} ({size} bytes)</dd>"
        f"<dt>SHA-256</dt><dd><code>{escape(digest)}</code></dd></dl>"
    )
