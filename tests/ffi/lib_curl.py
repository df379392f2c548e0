# ours: CPython has no module ffi
# library: libcurl.so.4
import ffi
import os

c = ffi.load("curl", cdef="""
typedef void CURL;
CURL *curl_easy_init(void);
int curl_easy_setopt(CURL *handle, int option, ...);
int curl_easy_perform(CURL *handle);
int curl_easy_getinfo(CURL *handle, int info, ...);
void curl_easy_cleanup(CURL *handle);
const char *curl_easy_strerror(int code);
enum { CURLOPT_URL = 10002, CURLOPT_WRITEFUNCTION = 20011, CURLOPT_WRITEDATA = 10001, CURLOPT_NOBODY = 44,
       CURLINFO_SIZE_DOWNLOAD = 0x300008, CURLINFO_EFFECTIVE_URL = 0x100001, CURLE_WRITE_ERROR = 23 };
""")
path = os.path.abspath("lib_curl.py")
content = open(path, "rb").read()
received = bytearray()


@ffi.callback("size_t(char *, size_t, size_t, void *)")
def write(data, size, count, user):
    received.extend(ffi.buffer(data, size * count))
    return size * count


curl = c.curl_easy_init()
print(c.curl_easy_setopt(curl, c.CURLOPT_URL, "file://" + path))
print(c.curl_easy_setopt(curl, c.CURLOPT_WRITEFUNCTION, write))
print(c.curl_easy_setopt(curl, c.CURLOPT_NOBODY, ffi.cast("long", 0)))
print(c.curl_easy_perform(curl), bytes(received) == content)
size = ffi.new("double *")
print(c.curl_easy_getinfo(curl, c.CURLINFO_SIZE_DOWNLOAD, size), size[0] == len(content))
url = ffi.new("char **")
print(c.curl_easy_getinfo(curl, c.CURLINFO_EFFECTIVE_URL, url), ffi.string(url[0])[:8])


@ffi.callback("size_t(char *, size_t, size_t, void *)")
def refuse(data, size, count, user):
    raise PermissionError("no more")


c.curl_easy_setopt(curl, c.CURLOPT_WRITEFUNCTION, refuse)
try:
    c.curl_easy_perform(curl)
except PermissionError as error:
    print("PermissionError", error)
c.curl_easy_setopt(curl, c.CURLOPT_URL, "file:///no/such/file")
print(ffi.string(c.curl_easy_strerror(c.curl_easy_perform(curl)))[:10])
c.curl_easy_cleanup(curl)
