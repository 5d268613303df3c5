"""Names of the attributes of HTML, MathML and SVG, whatever element they stand on."""

from __future__ import annotations

from feedlint.text.html.foreign import SVG_ATTRIBUTES

# WHATWG HTML, index of attributes, and section 16.2 for the obsolete ones; WAI-ARIA's
# role; RDFa Core 1.1, section 5; what browsers know beside that.
_HTML = frozenset(
    {"abbr", "about", "accept", "accept-charset", "accesskey", "action", "align", "alink"}
    | {"allow", "allowfullscreen", "allowpaymentrequest", "allowtransparency", "allowusermedia"}
    | {"alpha", "alt", "archive", "as", "async", "autocapitalize", "autocomplete", "autocorrect"}
    | {"autofocus", "autoplay", "axis", "background", "behavior", "bgcolor", "blocking", "border"}
    | {"bordercolor", "cellpadding", "cellspacing", "char", "charoff", "charset", "checked"}
    | {"cite", "class", "classid", "clear", "closedby", "code", "codebase", "codetype", "color"}
    | {"colorspace", "cols", "colspan", "command", "commandfor", "compact", "content"}
    | {"contenteditable", "controls", "controlslist", "coords", "crossorigin", "data", "datatype"}
    | {"datetime", "declare", "decoding", "default", "defer", "dir", "direction", "dirname"}
    | {"disabled", "disablepictureinpicture", "disableremoteplayback", "download", "draggable"}
    | {"dynsrc", "enctype", "enterkeyhint", "exportparts", "face", "fetchpriority", "for", "form"}
    | {"formaction", "formenctype", "formmethod", "formnovalidate", "formtarget", "frame"}
    | {"frameborder", "headers", "height", "hidden", "high", "href", "hreflang", "hspace"}
    | {"http-equiv", "icon", "id", "imagesizes", "imagesrcset", "importance", "inert", "inlist"}
    | {"inputmode", "integrity", "is", "ismap", "itemid", "itemprop", "itemref", "itemscope"}
    | {"itemtype", "kind", "label", "lang", "language", "link", "list", "loading", "longdesc"}
    | {"loop", "low", "lowsrc", "manifest", "marginheight", "marginwidth", "max", "maxlength"}
    | {"media", "method", "min", "minlength", "mozallowfullscreen", "multiple", "muted", "name"}
    | {"nohref", "nomodule", "nonce", "noresize", "noshade", "novalidate", "nowrap", "object"}
    | {"open", "optimum", "part", "pattern", "ping", "placeholder", "playsinline", "popover"}
    | {"popovertarget", "popovertargetaction", "poster", "prefix", "preload", "profile", "prompt"}
    | {"property", "readonly", "referrerpolicy", "rel", "required", "resource", "rev", "reversed"}
    | {"role", "rows", "rowspan", "rules", "sandbox", "scheme", "scope", "scrollamount"}
    | {"scrolldelay", "scrolling", "selected", "shadowrootclonable"}
    | {"shadowrootcustomelementregistry", "shadowrootdelegatesfocus", "shadowrootmode"}
    | {"shadowrootserializable", "shape", "size", "sizes", "slot", "span", "spellcheck", "src"}
    | {"srcdoc", "srclang", "srcset", "standby", "start", "step", "style", "summary", "tabindex"}
    | {"target", "text", "title", "translate", "truespeed", "type", "typemustmatch", "typeof"}
    | {"usemap", "valign", "value", "valuetype", "version", "vlink", "vocab", "vspace"}
    | {"webkitallowfullscreen", "width", "wrap", "writingsuggestions", "xmlns"}
)
# MathML Core, sections 2.1 and 3, and MathML 3, appendix A, in lower case.
_MATHML = frozenset(
    {"accent", "accentunder", "actiontype", "align", "alignmentscope", "altimg", "altimg-height"}
    | {"altimg-valign", "altimg-width", "alttext", "arg", "bevelled", "cd", "charalign"}
    | {"charspacing", "class", "close", "columnalign", "columnlines", "columnspacing"}
    | {"columnspan", "columnwidth", "crossout", "decimalpoint", "definitionurl", "denomalign"}
    | {"depth", "dir", "display", "displaystyle", "edge", "encoding", "equalcolumns", "equalrows"}
    | {"fence", "fontfamily", "fontsize", "fontstyle", "fontweight", "form", "frame"}
    | {"framespacing", "groupalign", "height", "href", "id", "indentalign", "indentalignfirst"}
    | {"indentalignlast", "indentshift", "indentshiftfirst", "indentshiftlast", "indenttarget"}
    | {"infixlinebreakstyle", "intent", "largeop", "leftoverhang", "length", "linebreak"}
    | {"linebreakmultchar", "linebreakstyle", "lineleading", "linethickness", "location"}
    | {"longdivstyle", "lquote", "lspace", "mathbackground", "mathcolor", "mathsize"}
    | {"mathvariant", "maxsize", "maxwidth", "minlabelspacing", "minsize", "mode"}
    | {"movablelimits", "mslinethickness", "name", "notation", "numalign", "open", "other"}
    | {"overflow", "position", "rightoverhang", "rowalign", "rowlines", "rowspacing", "rowspan"}
    | {"rquote", "rspace", "scriptlevel", "scriptminsize", "scriptsizemultiplier", "selection"}
    | {"separator", "separators", "shift", "side", "src", "stackalign", "stretchy", "style"}
    | {"subscriptshift", "superscriptshift", "symmetric", "tabindex", "title", "type", "valign"}
    | {"variant", "voffset", "width", "xmlns", "xref"}
)
_NAMES = {"": _HTML, "math": _MATHML, "svg": SVG_ATTRIBUTES}
_FREE = ("aria-", "data-", "xml:", "xmlns:", "xlink:", "{")


def is_attribute(name: str, vocabulary: str) -> bool:
    """Whether HTML (vocabulary `''`), `math` or `svg` has an attribute `name`.

    Data and ARIA attributes and those of other namespaces count as known, and so do
    all attributes of other vocabularies.
    """
    names = _NAMES.get(vocabulary)
    return names is None or name in names or name.startswith(_FREE)
