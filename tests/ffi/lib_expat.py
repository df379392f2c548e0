# ours: CPython has no module ffi
# library: libexpat.so.1
import ffi

x = ffi.load("expat", cdef="""
typedef struct XML_ParserStruct *XML_Parser;
XML_Parser XML_ParserCreate(const char *encoding);
void XML_ParserFree(XML_Parser);
void XML_SetUserData(XML_Parser, void *);
void XML_SetElementHandler(XML_Parser, void (*start)(void *, const char *, const char **),
                           void (*end)(void *, const char *));
void XML_SetCharacterDataHandler(XML_Parser, void (*)(void *, const char *, int));
int XML_Parse(XML_Parser, const char *text, int size, int is_final);
int XML_GetErrorCode(XML_Parser);
const char *XML_ErrorString(int);
unsigned long XML_GetCurrentLineNumber(XML_Parser);
int XML_StopParser(XML_Parser, unsigned char);
""")


class Handler:
    def __init__(self):
        self.depth = 0

    def start(self, user, name, attributes):
        items = {}
        while attributes[0]:
            name_, value = attributes.span(2)
            items[ffi.string(name_).decode()] = ffi.string(value).decode()
            attributes += 2
        print("  " * self.depth, "start", ffi.string(name).decode(), items)
        self.depth += 1

    def end(self, user, name):
        self.depth -= 1
        print("  " * self.depth, "end", ffi.string(name).decode())

    def text(self, user, data, size):
        text = ffi.string(data, size).decode().strip()
        if text:
            print("  " * self.depth, repr(text))


handler = Handler()
parser = x.XML_ParserCreate("UTF-8")
x.XML_SetElementHandler(parser, handler.start, handler.end)
x.XML_SetCharacterDataHandler(parser, handler.text)
document = b"<a x='1' y='2'><b>some text</b>\n<c/></a>"
print(x.XML_Parse(parser, document, len(document), 1))
x.XML_ParserFree(parser)


def failing(user, name, attributes):
    raise RuntimeError("at " + ffi.string(name).decode())


parser = x.XML_ParserCreate(None)
x.XML_SetElementHandler(parser, failing, handler.end)
try:
    x.XML_Parse(parser, document, len(document), 1)
except RuntimeError as error:
    print("RuntimeError", error)
x.XML_ParserFree(parser)

parser = x.XML_ParserCreate(None)
print(x.XML_Parse(parser, b"<a>\n<b></a>", 11, 1), ffi.string(x.XML_ErrorString(x.XML_GetErrorCode(parser))),
      x.XML_GetCurrentLineNumber(parser))
x.XML_ParserFree(parser)
