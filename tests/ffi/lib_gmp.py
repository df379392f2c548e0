# ours: CPython has no module ffi
# library: libgmp.so.10
import ffi

g = ffi.load("gmp", cdef="""
typedef struct { int _mp_alloc, _mp_size; unsigned long *_mp_d; } mpz_t[1];
void mpz_init(mpz_t) asm("__gmpz_init");
void mpz_clear(mpz_t) asm("__gmpz_clear");
int mpz_set_str(mpz_t, const char *, int) asm("__gmpz_set_str");
char *mpz_get_str(char *, int, const mpz_t) asm("__gmpz_get_str");
void mpz_mul(mpz_t, const mpz_t, const mpz_t) asm("__gmpz_mul");
void mpz_pow_ui(mpz_t, const mpz_t, unsigned long) asm("__gmpz_pow_ui");
int mpz_probab_prime_p(const mpz_t, int) asm("__gmpz_probab_prime_p");
int gmp_snprintf(char *, size_t, const char *, ...) asm("__gmp_snprintf");
""")
a, b = ffi.new("mpz_t"), ffi.new("mpz_t")
g.mpz_init(a)
g.mpz_init(b)
print(g.mpz_set_str(a, "123456789012345678901234567890", 10))
g.mpz_mul(b, a, a)
text = bytearray(100)
g.mpz_get_str(text, 10, b)
print(int(text.split(b"\0")[0]) == 123456789012345678901234567890 ** 2)
g.mpz_pow_ui(b, a, 50)
print(g.gmp_snprintf(None, 0, "%Zd", b) == len(str(123456789012345678901234567890 ** 50)))
g.mpz_set_str(a, str(2**127 - 1), 10)
print(g.mpz_probab_prime_p(a, 20) > 0)
g.mpz_clear(a)
g.mpz_clear(b)
