"""Names of SVG and MathML, in lower case, as HTML knows them."""

from __future__ import annotations

# SVG 1.1, appendix K, SVG 2, appendix F, and SVG Tiny 1.2, appendix I.
_SVG = frozenset(
    {"a", "altglyph", "altglyphdef", "altglyphitem", "animate", "animatecolor", "animatemotion"}
    | {"animatetransform", "animation", "audio", "canvas", "circle", "clippath", "color-profile"}
    | {"cursor", "defs", "desc", "discard", "ellipse", "feblend", "fecolormatrix"}
    | {"fecomponenttransfer", "fecomposite", "feconvolvematrix", "fediffuselighting"}
    | {"fedisplacementmap", "fedistantlight", "fedropshadow", "feflood", "fefunca", "fefuncb"}
    | {"fefuncg", "fefuncr", "fegaussianblur", "feimage", "femerge", "femergenode"}
    | {"femorphology", "feoffset", "fepointlight", "fespecularlighting", "fespotlight", "fetile"}
    | {"feturbulence", "filter", "font", "font-face", "font-face-format", "font-face-name"}
    | {"font-face-src", "font-face-uri", "foreignobject", "g", "glyph", "glyphref", "hkern"}
    | {"iframe", "image", "line", "lineargradient", "marker", "mask", "metadata", "missing-glyph"}
    | {"mpath", "path", "pattern", "polygon", "polyline", "radialgradient", "rect", "script"}
    | {"set", "stop", "style", "svg", "switch", "symbol", "text", "textarea", "textpath", "title"}
    | {"tref", "tspan", "use", "video", "view", "vkern"}
)
# MathML 3, appendix I, and what MathML 1 and 2 had beside that.
_MATHML = frozenset(
    {"abs", "and", "annotation", "annotation-xml", "apply", "approx", "arccos", "arccosh"}
    | {"arccot", "arccoth", "arccsc", "arccsch", "arcsec", "arcsech", "arcsin", "arcsinh"}
    | {"arctan", "arctanh", "arg", "bind", "bvar", "card", "cartesianproduct", "cbytes"}
    | {"ceiling", "cerror", "ci", "cn", "codomain", "complexes", "compose", "condition"}
    | {"conjugate", "cos", "cosh", "cot", "coth", "cs", "csc", "csch", "csymbol", "curl"}
    | {"declare", "degree", "determinant", "diff", "divergence", "divide", "domain"}
    | {"domainofapplication", "emptyset", "encoding", "eq", "equivalent", "eulergamma", "exists"}
    | {"exp", "exponentiale", "factorial", "factorof", "false", "floor", "fn", "forall"}
    | {"function", "gcd", "geq", "grad", "gt", "ident", "image", "imaginary", "imaginaryi"}
    | {"implies", "in", "infinity", "int", "integers", "intersect", "interval", "inverse"}
    | {"lambda", "laplacian", "lcm", "leq", "limit", "list", "ln", "log", "logbase", "lowlimit"}
    | {"lt", "maction", "malign", "maligngroup", "malignmark", "malignscope", "math", "matrix"}
    | {"matrixrow", "max", "mean", "median", "menclose", "merror", "mfenced", "mfrac"}
    | {"mfraction", "mglyph", "mi", "min", "minus", "mlabeledtr", "mlongdiv", "mmultiscripts"}
    | {"mn", "mo", "mode", "moment", "momentabout", "mover", "mpadded", "mphantom", "mprescripts"}
    | {"mroot", "mrow", "ms", "mscarries", "mscarry", "msgroup", "msline", "mspace", "msqrt"}
    | {"msrow", "mstack", "mstyle", "msub", "msubsup", "msup", "mtable", "mtd", "mtext", "mtr"}
    | {"munder", "munderover", "naturalnumbers", "neq", "none", "not", "notanumber", "notin"}
    | {"notprsubset", "notsubset", "or", "otherwise", "outerproduct", "partialdiff", "pi"}
    | {"piece", "piecewice", "piecewise", "plus", "power", "primes", "product", "prsubset"}
    | {"quotient", "rationals", "real", "reals", "reln", "rem", "root", "scalarproduct", "sdev"}
    | {"sec", "sech", "select", "selector", "semantics", "sep", "set", "setdiff", "share", "sin"}
    | {"sinh", "subset", "sum", "tan", "tanh", "tendsto", "times", "transpose", "true", "union"}
    | {"uplimit", "var", "variance", "vector", "vectorproduct", "xor"}
)
_ELEMENTS = {"math": _MATHML, "svg": _SVG}

#: Attributes of SVG 1.1 and 2; those of other namespaces are none of them.
SVG_ATTRIBUTES = frozenset(
    {"about", "accent-height", "accumulate", "additive", "alignment-baseline", "alphabetic"}
    | {"amplitude", "arabic-form", "aria-label", "ascent", "attributename", "attributetype"}
    | {"autofocus", "azimuth", "bandwidth", "basefrequency", "baseline-shift", "baseprofile"}
    | {"bbox", "begin", "bias", "by", "calcmode", "cap-height", "class", "clip", "clip-path"}
    | {"clip-rule", "clippathunits", "color", "color-interpolation"}
    | {"color-interpolation-filters", "color-profile", "color-rendering", "content"}
    | {"contentscripttype", "contentstyletype", "crossorigin", "cursor", "cx", "cy", "d", "data"}
    | {"datatype", "decoding", "defaultaction", "descent", "diffuseconstant", "direction"}
    | {"display", "divisor", "dominant-baseline", "download", "dur", "dx", "dy", "edgemode"}
    | {"editable", "elevation", "enable-background", "end", "event", "exponent"}
    | {"externalresourcesrequired", "fill", "fill-opacity", "fill-rule", "filter", "filterres"}
    | {"filterunits", "flood-color", "flood-opacity", "focusable", "focushighlight"}
    | {"font-family", "font-size", "font-size-adjust", "font-stretch", "font-style"}
    | {"font-variant", "font-weight", "format", "fr", "from", "fx", "fy", "g1", "g2"}
    | {"glyph-name", "glyph-orientation-horizontal", "glyph-orientation-vertical", "glyphref"}
    | {"gradienttransform", "gradientunits", "handler", "hanging", "height", "horiz-adv-x"}
    | {"horiz-origin-x", "horiz-origin-y", "href", "hreflang", "id", "ideographic"}
    | {"image-rendering", "in", "in2", "initialvisibility", "inline-size", "intercept"}
    | {"isolation", "k", "k1", "k2", "k3", "k4", "kernelmatrix", "kernelunitlength", "kerning"}
    | {"keypoints", "keysplines", "keytimes", "lang", "lengthadjust", "letter-spacing"}
    | {"lighting-color", "limitingconeangle", "local", "marker-end", "marker-mid", "marker-start"}
    | {"markerheight", "markerunits", "markerwidth", "mask", "mask-type", "maskcontentunits"}
    | {"maskunits", "mathematical", "max", "media", "mediacharacterencoding"}
    | {"mediacontentencodings", "mediasize", "mediatime", "method", "min", "mix-blend-mode"}
    | {"mode", "name", "nav-down", "nav-down-left", "nav-down-right", "nav-left", "nav-next"}
    | {"nav-prev", "nav-right", "nav-up", "nav-up-left", "nav-up-right", "numoctaves", "observer"}
    | {"offset", "opacity", "operator", "order", "orient", "orientation", "origin", "overflow"}
    | {"overlay", "overline-position", "overline-thickness", "paint-order", "panose-1", "part"}
    | {"path", "pathlength", "patterncontentunits", "patterntransform", "patternunits", "phase"}
    | {"ping", "playbackorder", "pointer-events", "points", "pointsatx", "pointsaty", "pointsatz"}
    | {"preservealpha", "preserveaspectratio", "primitiveunits", "propagate", "property", "r"}
    | {"radius", "referrerpolicy", "refx", "refy", "rel", "rendering-intent", "repeatcount"}
    | {"repeatdur", "requiredextensions", "requiredfeatures", "requiredfonts", "requiredformats"}
    | {"resource", "restart", "result", "rev", "role", "rotate", "rx", "ry", "scale", "seed"}
    | {"shape-inside", "shape-rendering", "side", "slope", "slot", "snapshottime", "spacing"}
    | {"specularconstant", "specularexponent", "spreadmethod", "startoffset", "stddeviation"}
    | {"stemh", "stemv", "stitchtiles", "stop-color", "stop-opacity", "strikethrough-position"}
    | {"strikethrough-thickness", "string", "stroke", "stroke-dasharray", "stroke-dashoffset"}
    | {"stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-opacity", "stroke-width"}
    | {"style", "surfacescale", "syncbehavior", "syncbehaviordefault", "syncmaster"}
    | {"synctolerance", "synctolerancedefault", "systemlanguage", "tabindex", "tablevalues"}
    | {"target", "targetx", "targety", "text-anchor", "text-decoration", "text-orientation"}
    | {"text-overflow", "text-rendering", "textlength", "timelinebegin", "title", "to"}
    | {"transform", "transform-origin", "transformbehavior", "type", "typeof", "u1", "u2"}
    | {"underline-position", "underline-thickness", "unicode", "unicode-bidi", "unicode-range"}
    | {"units-per-em", "v-alphabetic", "v-hanging", "v-ideographic", "v-mathematical", "values"}
    | {"vector-effect", "version", "vert-adv-y", "vert-origin-x", "vert-origin-y", "viewbox"}
    | {"viewtarget", "visibility", "white-space", "width", "widths", "word-spacing"}
    | {"writing-mode", "x", "x-height", "x1", "x2", "xchannelselector", "xmlns", "y", "y1", "y2"}
    | {"ychannelselector", "z", "zoomandpan"}
)


def is_foreign_element(name: str, vocabulary: str) -> bool:
    """Whether `svg` or `math` has an element of that name.

    A prefix means that an editor's own data is in the drawing, which counts as known.
    """
    return name.lower() in _ELEMENTS[vocabulary] or ":" in name
