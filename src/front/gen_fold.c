// gen_fold — numbers that are known when compiling.
//
// Folds only what cannot raise and stays small: integers of 64 bits, floats, complex literals.

#include "base/dtoa.h"
#include "front/gen.h"

static double number_text(Gen *g, Text text)
{
    uint32_t size;
    const char *digits = ast_text(g->ast, text, &size);
    double d = 0;
    dtoa_from_text(digits, size, &d);
    return d;
}

static int64_t floor_div(int64_t a, int64_t b)
{
    int64_t q = a / b;
    return a % b != 0 && (a < 0) != (b < 0) ? q - 1 : q;
}

static bool power(int64_t base, int64_t exponent, int64_t *out)
{
    *out = 1;
    if (exponent < 0 || exponent > 64) {
        return false;
    }
    while (exponent-- > 0) {
        if (__builtin_mul_overflow(*out, base, out)) {
            return false;
        }
    }
    return true;
}

static bool fold_ints(uint32_t op, int64_t a, int64_t b, Folded *out)
{
    const int64_t exact = (int64_t)1 << 53;
    out->kind = FOLDED_INT;
    switch (op) {
    case BINARY_Add:
        return !__builtin_add_overflow(a, b, &out->i);
    case BINARY_Sub:
        return !__builtin_sub_overflow(a, b, &out->i);
    case BINARY_Mult:
        return !__builtin_mul_overflow(a, b, &out->i);
    case BINARY_FloorDiv:
        out->i = b > 0 ? floor_div(a, b) : 0;
        return b > 0;
    case BINARY_Mod:
        out->i = b > 0 ? a - floor_div(a, b) * b : 0;
        return b > 0;
    case BINARY_Div:
        out->kind = FOLDED_FLOAT;
        out->re = b ? (double)a / (double)b : 0;
        return b && a >= -exact && a <= exact && b >= -exact && b <= exact;
    case BINARY_LShift:
        out->i = b >= 0 && b < 62 ? (int64_t)((uint64_t)a << b) : 0;
        return b >= 0 && b < 62 && out->i >> b == a;
    case BINARY_RShift:
        out->i = b >= 0 ? a >> (b > 63 ? 63 : b) : 0;
        return b >= 0;
    case BINARY_BitAnd:
        out->i = a & b;
        return true;
    case BINARY_BitOr:
        out->i = a | b;
        return true;
    case BINARY_BitXor:
        out->i = a ^ b;
        return true;
    case BINARY_Pow:
        return power(a, b, &out->i);
    default:
        return false;
    }
}

static bool fold_floats(uint32_t op, double a, double b, Folded *out)
{
    out->kind = FOLDED_FLOAT;
    switch (op) {
    case BINARY_Add:
        out->re = a + b;
        return true;
    case BINARY_Sub:
        out->re = a - b;
        return true;
    case BINARY_Mult:
        out->re = a * b;
        return true;
    case BINARY_Div:
        out->re = b != 0 ? a / b : 0;
        return b != 0;
    default:
        return false;
    }
}

static bool as_double(const Folded *v, double *out)
{
    const int64_t exact = (int64_t)1 << 53;
    *out = v->kind == FOLDED_INT ? (double)v->i : v->re;
    return v->kind != FOLDED_INT || (v->i >= -exact && v->i <= exact);
}

static bool fold_binary(Gen *g, Node node, Folded *out)
{
    AstBinOp b = *ast_get(g->ast, BinOp, node);
    Folded x, y;
    double re_x, re_y;
    // WHY the right side first: it is a leaf in long chains, and mostly not constant.
    if (!fold_number(g, b.right, &y) || !fold_number(g, b.left, &x)) {
        return false;
    }
    if (x.kind == FOLDED_INT && y.kind == FOLDED_INT) {
        return fold_ints(b.head.op, x.i, y.i, out);
    }
    if (!as_double(&x, &re_x) || !as_double(&y, &re_y)) {
        return false;
    }
    if (x.kind != FOLDED_COMPLEX && y.kind != FOLDED_COMPLEX) {
        return fold_floats(b.head.op, re_x, re_y, out);
    }
    double im_x = x.kind == FOLDED_COMPLEX ? x.im : 0,
           im_y = y.kind == FOLDED_COMPLEX ? y.im : 0;
    bool add = b.head.op == BINARY_Add;
    *out = (Folded){.kind = FOLDED_COMPLEX,
                    .re = add ? re_x + re_y : re_x - re_y,
                    .im = add ? im_x + im_y : im_x - im_y};
    return add || b.head.op == BINARY_Sub;
}

static bool fold_unary(Gen *g, Node node, Folded *out)
{
    AstUnaryOp u = *ast_get(g->ast, UnaryOp, node);
    if (!fold_number(g, u.operand, out)) {
        return false;
    }
    switch (u.head.op) {
    case UNARY_USub:
        out->re = -out->re;
        out->im = -out->im;
        return out->kind != FOLDED_INT || !__builtin_sub_overflow((int64_t)0, out->i, &out->i);
    case UNARY_UAdd:
        return true;
    case UNARY_Invert:
        out->i = ~out->i;
        return out->kind == FOLDED_INT;
    default:
        return false;
    }
}

bool fold_number(Gen *g, Node node, Folded *out)
{
    switch (ast_kind(g->ast, node)) {
    case AST_Int:
        *out = (Folded){.kind = FOLDED_INT, .i = ast_get(g->ast, Int, node)->value};
        return !ast_get(g->ast, Int, node)->digits;
    case AST_Float:
        *out = (Folded){.kind = FOLDED_FLOAT,
                        .re = number_text(g, ast_get(g->ast, Float, node)->digits)};
        return true;
    case AST_Imag:
        *out = (Folded){.kind = FOLDED_COMPLEX,
                        .im = number_text(g, ast_get(g->ast, Imag, node)->digits)};
        return true;
    case AST_UnaryOp:
        return fold_unary(g, node, out);
    case AST_BinOp:
        return fold_binary(g, node, out);
    default:
        return false;
    }
}
