// cdecl_expr — constant expressions of C: integers, floats, addresses, sizeof and casts.
//
// A value carries its C type, so that promotions, signedness and sizeof come out as in C. Objects
// have a type but no value (is_unknown); `((struct s *)0)->field` is an lvalue whose address is
// known, which is what offsetof macros need.

#include "ffi/cdecl_parser.h"
#include "py.h"

RAISES static bool parse_unary(CParser *p, CConstant *out);

// ---- integers

static bool is_integer(const CConstant *c)
{
    return ctype_is_integer(c->type) && !c->is_float;
}

// Cuts the bits to the type's width and extends them again.
static void normalize(CConstant *c)
{
    unsigned bits = (unsigned)c->type->size * 8;
    if (c->type->kind == CK_BOOL) {
        c->bits = c->bits != 0;
    } else if (bits < 64) {
        c->bits <<= 64 - bits;
        c->bits = c->type->is_signed ? (uint64_t)((int64_t)c->bits >> (64 - bits))
                                     : c->bits >> (64 - bits);
    }
}

void constant_set(CParser *p, CConstant *c, CScalar type, uint64_t bits)
{
    *c = (CConstant){.type = ctype_scalar(p->vm, type), .bits = bits};
    normalize(c);
}

static void promote(CParser *p, CConstant *c)
{
    if (is_integer(c) && (c->type->size < sizeof(int) || c->type->kind == CK_BOOL)) {
        c->type = ctype_scalar(p->vm, CS_int);
    } else if (c->type->kind == CK_ENUM) {
        c->type = c->type->element;
        promote(p, c);
    }
    c->is_lvalue = false;
}

// C's usual arithmetic conversions.
static void balance(CParser *p, CConstant *a, CConstant *b)
{
    promote(p, a);
    promote(p, b);
    if (a->is_float || b->is_float) {
        for (CConstant *c = a;; c = b) {
            if (!c->is_float) {
                c->number = c->type->is_signed ? (double)(int64_t)c->bits : (double)c->bits;
                c->is_float = true;
                c->type = ctype_scalar(p->vm, CS_double);
            }
            if (c == b) {
                return;
            }
        }
    }
    if (a->type->size == b->type->size && a->type->is_signed != b->type->is_signed) {
        *(a->type->is_signed ? &a->type : &b->type) = a->type->is_signed ? b->type : a->type;
    } else if (a->type->size < b->type->size) {
        a->type = b->type;
    } else {
        b->type = a->type;
    }
    normalize(a);
    normalize(b);
}

RAISES static bool need_value(CParser *p, const CToken *at, const CConstant *c)
{
    if (c->is_unknown || c->is_lvalue || c->is_string) {
        return cparse_fail(p, at, "not a constant expression");
    }
    return true;
}

// ---- sizeof and its kin

RAISES static bool sized(CParser *p, const CToken *at, const CType *type)
{
    if (!type->complete && type->kind != CK_VOID && type->kind != CK_FUNCTION) {
        Value text = TRYB(ctype_text(p->vm, type, ""));
        return cparse_fail(p, at, "size of '%S' is not known", text);
    }
    return true;
}

RAISES static bool parse_sizeof(CParser *p, bool align, CConstant *out)
{
    CToken at = p->token, after;
    CHECKB(cparse_next(p));
    const CType *type;
    CHECKB(cparse_peek(p, &after));
    if (cparse_at(p, '(') && cparse_starts_type(p, &after)) {
        CHECKB(cparse_next(p));
        CHECKB(cparse_type_name(p, &type));
        CHECKB(cparse_want(p, ')', "')'"));
    } else {
        CConstant value;
        CHECKB(parse_unary(p, &value));
        type = value.type;
    }
    CHECKB(sized(p, &at, type));
    uint64_t number = align ? type->align : type->size;
    if (!align && (type->kind == CK_VOID || type->kind == CK_FUNCTION)) {
        number = 1;
    }
    constant_set(p, out, sizeof(size_t) == sizeof(long) ? CS_ulong : CS_uint, number);
    return true;
}

// One step of a member path: .name or [index], starting at an lvalue.
RAISES static bool select_field(CParser *p, CConstant *c)
{
    CToken at = p->token;
    if (at.kind != CT_NAME) {
        return cparse_expected(p, "a member name");
    }
    CField field;
    if (!ctype_is_record(c->type) ||
        !ctype_find_field(c->type, at.name->text, at.name->size, &field)) {
        Value text = TRYB(ctype_text(p->vm, c->type, ""));
        return cparse_fail(p, &at, "'%S' has no member '%s'", text, at.name->text);
    }
    c->bits += field.offset;
    c->type = field.type->plain;
    c->is_lvalue = true;
    return cparse_next(p);
}

RAISES static bool select_item(CParser *p, CConstant *c)
{
    CToken at = p->token;
    CHECKB(cparse_next(p));
    CConstant index;
    CHECKB(cparse_expression(p, &index));
    CHECKB(cparse_want(p, ']', "']'"));
    if ((c->type->kind != CK_ARRAY && c->type->kind != CK_POINTER) || !is_integer(&index)) {
        return cparse_fail(p, &at, "only arrays and pointers have items");
    }
    if (c->type->kind == CK_POINTER && c->is_lvalue) {
        c->is_unknown = true;  // the pointer would have to be read
    }
    c->type = c->type->element->plain;
    c->bits += index.bits * c->type->size;
    c->is_lvalue = true;
    return true;
}

RAISES static bool parse_offsetof(CParser *p, CConstant *out)
{
    CHECKB(cparse_next(p));
    CHECKB(cparse_want(p, '(', "'('"));
    CConstant place = {0};
    CHECKB(cparse_type_name(p, &place.type));
    place.type = place.type->plain;
    CHECKB(cparse_want(p, ',', "','"));
    CHECKB(select_field(p, &place));
    while (!cparse_at(p, ')')) {
        if (cparse_at(p, '[')) {
            CHECKB(select_item(p, &place));
        } else {
            CHECKB(cparse_want(p, '.', "'.', '[' or ')'"));
            CHECKB(select_field(p, &place));
        }
    }
    constant_set(p, out, sizeof(size_t) == sizeof(long) ? CS_ulong : CS_uint, place.bits);
    return cparse_next(p);
}

RAISES static bool parse_compatible(CParser *p, CConstant *out)
{
    const CType *a, *b;
    CHECKB(cparse_next(p));
    CHECKB(cparse_want(p, '(', "'('"));
    CHECKB(cparse_type_name(p, &a));
    CHECKB(cparse_want(p, ',', "','"));
    CHECKB(cparse_type_name(p, &b));
    constant_set(p, out, CS_int, declarations_same_type(a->plain, b->plain, 0));
    return cparse_want(p, ')', "')'");
}

RAISES static bool parse_choose(CParser *p, CConstant *out)
{
    CConstant condition, first, second;
    CHECKB(cparse_next(p));
    CHECKB(cparse_want(p, '(', "'('"));
    CHECKB(cparse_conditional(p, &condition));
    CHECKB(cparse_want(p, ',', "','"));
    CHECKB(cparse_conditional(p, &first));
    CHECKB(cparse_want(p, ',', "','"));
    CHECKB(cparse_conditional(p, &second));
    *out = condition.bits ? first : second;
    return cparse_want(p, ')', "')'");
}

// ---- operators

RAISES static bool parse_name(CParser *p, CConstant *out)
{
    CToken at = p->token;
    switch (at.name->word) {
    case CW_sizeof:
        return parse_sizeof(p, false, out);
    case CW_alignof:
        return parse_sizeof(p, true, out);
    case CW_offsetof:
        return parse_offsetof(p, out);
    case CW_compatible:
        return parse_compatible(p, out);
    case CW_choose:
        return parse_choose(p, out);
    case CW_constant_p:
        constant_set(p, out, CS_int, 0);
        return cparse_next(p) && cparse_skip_group(p);
    case CW_extension:
        return cparse_next(p) && parse_unary(p, out);
    default:
        break;
    }
    const CDeclaration *declared = at.name->declaration;
    if (declared && declared->kind == DECLARED_CONSTANT) {
        *out = (CConstant){.type = declared->type->plain, .bits = declared->value};
    } else if (declared && declared->kind != DECLARED_TYPEDEF) {
        *out = (CConstant){.type = declared->type, .is_unknown = true};
    } else if (strcmp(at.name->text, "true") == 0 || strcmp(at.name->text, "false") == 0) {
        constant_set(p, out, CS_int, at.name->text[0] == 't');
    } else if (strcmp(at.name->text, "nullptr") == 0) {
        *out = (CConstant){.type = TRYB_PTR(ctype_pointer(p->vm, ctype_void(p->vm)))};
    } else {
        return cparse_fail(p, &at, "'%s' is not declared", at.name->text);
    }
    return cparse_next(p);
}

RAISES static bool parse_primary(CParser *p, CConstant *out)
{
    switch (p->token.kind) {
    case CT_NUMBER:
        return cparse_number(p, out);
    case CT_CHARACTER:
        return cparse_character(p, out);
    case CT_STRING:
        return cparse_string(p, out);
    case CT_NAME:
        return parse_name(p, out);
    default:
        break;
    }
    if (!cparse_at(p, '(')) {
        return cparse_expected(p, "an expression");
    }
    CHECKB(cparse_next(p));
    CHECKB(cparse_expression(p, out));
    return cparse_want(p, ')', "')'");
}

RAISES static bool parse_postfix(CParser *p, CConstant *out)
{
    CHECKB(parse_primary(p, out));
    for (;;) {
        CToken at = p->token;
        if (cparse_at(p, '[')) {
            CHECKB(select_item(p, out));
        } else if (cparse_at(p, '.')) {
            CHECKB(cparse_next(p));
            CHECKB(select_field(p, out));
        } else if (cparse_at(p, CP_ARROW)) {
            if (out->type->kind != CK_POINTER) {
                return cparse_fail(p, &at, "'->' needs a pointer");
            }
            out->is_unknown |= out->is_lvalue;
            out->type = out->type->element->plain;
            CHECKB(cparse_next(p));
            CHECKB(select_field(p, out));
        } else if (cparse_at(p, '(') && (out->type->kind == CK_FUNCTION ||
                                         (out->type->kind == CK_POINTER &&
                                          out->type->element->kind == CK_FUNCTION))) {
            const CType *function =
                out->type->kind == CK_FUNCTION ? out->type : out->type->element;
            CHECKB(cparse_skip_group(p));
            *out = (CConstant){.type = function->element->plain, .is_unknown = true};
        } else {
            return true;
        }
    }
}

RAISES static bool convert(CParser *p, const CToken *at, const CType *type, CConstant *c)
{
    if (c->is_string && type->kind == CK_POINTER) {
        c->type = type;
        return true;
    }
    CConstant from = *c;
    c->type = type;
    c->is_lvalue = false;
    if (from.type->kind == CK_ARRAY || from.type->kind == CK_FUNCTION) {
        c->is_unknown |= from.is_unknown;  // its address is the value
    } else {
        c->is_unknown |= from.is_lvalue;
    }
    if (type->kind == CK_FLOAT) {
        if (!from.is_float) {
            c->number = from.type->is_signed ? (double)(int64_t)from.bits : (double)from.bits;
        }
        c->number = type->scalar == CS_float ? (double)(float)c->number : c->number;
        c->is_float = true;
        return true;
    }
    if (type->kind == CK_COMPLEX || ctype_is_record(type) || type->kind == CK_VOID) {
        c->is_unknown = true;
        return true;
    }
    if (!ctype_is_integer(type) && type->kind != CK_POINTER) {
        return cparse_fail(p, at, "cannot cast to that type");
    }
    if (from.is_float) {
        bool fits = from.number > -9.3e18 && from.number < 1.85e19;
        c->bits = !fits             ? 0
                  : from.number < 0 ? (uint64_t)(int64_t)from.number
                                    : (uint64_t)from.number;
        c->is_float = false;
        if (type->kind == CK_BOOL) {
            c->bits = from.number != 0;
        }
    }
    normalize(c);
    return true;
}

RAISES static bool parse_cast(CParser *p, CConstant *out)
{
    CToken at = p->token;
    const CType *type;
    CHECKB(cparse_next(p));
    CHECKB(cparse_type_name(p, &type));
    CHECKB(cparse_want(p, ')', "')'"));
    if (cparse_at(p, '{')) {  // compound literal
        *out = (CConstant){.type = type->plain, .is_unknown = true};
        return cparse_skip_group(p);
    }
    CHECKB(parse_unary(p, out));
    return convert(p, &at, type->plain, out);
}

RAISES static bool apply_unary(CParser *p, int op, const CToken *at, CConstant *c)
{
    if (op == '&') {
        if (!c->is_lvalue && !c->is_unknown) {
            return cparse_fail(p, at, "'&' needs an object");
        }
        c->type = TRYB_PTR(ctype_pointer(p->vm, c->type));
        c->is_lvalue = false;
        return true;
    }
    if (op == '*') {
        if (!c->type->element || c->type->kind == CK_ENUM) {
            return cparse_fail(p, at, "'*' needs a pointer");
        }
        c->is_unknown |= c->is_lvalue && c->type->kind == CK_POINTER;
        c->type = c->type->kind == CK_FUNCTION ? c->type : c->type->element->plain;
        c->is_lvalue = true;
        return true;
    }
    if (op == '!') {
        bool zero = c->is_float ? c->number == 0 : c->bits == 0 && !c->is_string;
        bool unknown = c->is_unknown || c->is_lvalue;
        constant_set(p, c, CS_int, zero);
        c->is_unknown = unknown;
        return true;
    }
    promote(p, c);
    if (c->is_float) {
        c->number = op == '-' ? -c->number : c->number;
        return op != '~' || cparse_fail(p, at, "'~' needs an integer");
    }
    if (!is_integer(c)) {
        return cparse_fail(p, at, "'%c' needs a number", op);
    }
    c->bits = op == '-' ? -c->bits : op == '~' ? ~c->bits : c->bits;
    normalize(c);
    return true;
}

static bool parse_unary(CParser *p, CConstant *out)
{
    CToken at = p->token, after;
    CHECKB(cparse_enter(p));
    bool ok;
    if (at.kind == CT_PUNCT && at.punct < 256 && strchr("+-~!*&", at.punct)) {
        ok = cparse_next(p) && parse_unary(p, out) && apply_unary(p, at.punct, &at, out);
    } else if (cparse_at(p, '(')) {
        CHECKB(cparse_peek(p, &after));
        ok = cparse_starts_type(p, &after) ? parse_cast(p, out) : parse_postfix(p, out);
    } else {
        ok = parse_postfix(p, out);
    }
    cparse_leave(p);
    return ok;
}

static int precedence(const CParser *p)
{
    if (p->token.kind != CT_PUNCT) {
        return 0;
    }
    switch (p->token.punct) {
    case '*':
    case '/':
    case '%':
        return 10;
    case '+':
    case '-':
        return 9;
    case CP_SHIFT_LEFT:
    case CP_SHIFT_RIGHT:
        return 8;
    case '<':
    case '>':
    case CP_LESS_EQUAL:
    case CP_GREATER_EQUAL:
        return 7;
    case CP_EQUAL:
    case CP_NOT_EQUAL:
        return 6;
    case '&':
        return 5;
    case '^':
        return 4;
    case '|':
        return 3;
    case CP_AND:
        return 2;
    case CP_OR:
        return 1;
    default:
        return 0;
    }
}

static bool compare(int op, int order)
{
    switch (op) {
    case '<':
        return order < 0;
    case '>':
        return order > 0;
    case CP_LESS_EQUAL:
        return order <= 0;
    case CP_GREATER_EQUAL:
        return order >= 0;
    case CP_EQUAL:
        return order == 0;
    default:
        return order != 0;
    }
}

RAISES static bool apply_float(CParser *p, int op, const CToken *at, CConstant *a,
                               const CConstant *b)
{
    switch (op) {
    case '+':
        a->number += b->number;
        return true;
    case '-':
        a->number -= b->number;
        return true;
    case '*':
        a->number *= b->number;
        return true;
    case '/':
        a->number /= b->number;
        return true;
    default:
        return cparse_fail(p, at, "operator needs integers");
    }
}

RAISES static bool divide(CParser *p, int op, const CToken *at, CConstant *a,
                          const CConstant *b)
{
    if (b->bits == 0) {
        return cparse_fail(p, at, "division by zero");
    }
    if (a->type->is_signed && (int64_t)b->bits == -1) {
        a->bits = op == '/' ? -a->bits : 0;
    } else if (a->type->is_signed) {
        int64_t x = (int64_t)a->bits, y = (int64_t)b->bits;
        a->bits = (uint64_t)(op == '/' ? x / y : x % y);
    } else {
        a->bits = op == '/' ? a->bits / b->bits : a->bits % b->bits;
    }
    return true;
}

RAISES static bool apply_integer(CParser *p, int op, const CToken *at, CConstant *a,
                                 const CConstant *b)
{
    unsigned width = (unsigned)a->type->size * 8;
    switch (op) {
    case '+':
        a->bits += b->bits;
        break;
    case '-':
        a->bits -= b->bits;
        break;
    case '*':
        a->bits *= b->bits;
        break;
    case '/':
    case '%':
        CHECKB(divide(p, op, at, a, b));
        break;
    case CP_SHIFT_LEFT:
    case CP_SHIFT_RIGHT:
        if (b->bits >= width) {
            return cparse_fail(p, at, "shift count is out of range");
        }
        a->bits = op == CP_SHIFT_LEFT  ? a->bits << b->bits
                  : a->type->is_signed ? (uint64_t)((int64_t)a->bits >> b->bits)
                                       : a->bits >> b->bits;
        break;
    case '&':
        a->bits &= b->bits;
        break;
    case '|':
        a->bits |= b->bits;
        break;
    default:
        a->bits ^= b->bits;
        break;
    }
    normalize(a);
    return true;
}

static int order_of(const CConstant *a, const CConstant *b)
{
    if (a->is_float) {
        return (a->number > b->number) - (a->number < b->number);
    }
    if (a->type->is_signed) {
        return ((int64_t)a->bits > (int64_t)b->bits) - ((int64_t)a->bits < (int64_t)b->bits);
    }
    return (a->bits > b->bits) - (a->bits < b->bits);
}

// pointer + int, pointer - pointer and comparisons of pointers
RAISES static bool apply_pointer(CParser *p, int op, const CToken *at, CConstant *a,
                                 const CConstant *b)
{
    const CType *target = a->type->kind == CK_POINTER ? a->type->element : NULL;
    uint64_t unit = target && target->size ? target->size : 1;
    bool compares = op == '<' || op == '>' || (op >= CP_LESS_EQUAL && op <= CP_NOT_EQUAL);
    if (compares) {
        int order = (a->bits > b->bits) - (a->bits < b->bits);
        constant_set(p, a, CS_int, compare(op, order));
    } else if (op == '-' && b->type->kind == CK_POINTER && target) {
        bool is_long = sizeof(ptrdiff_t) == sizeof(long);
        constant_set(p, a, is_long ? CS_long : CS_int, (a->bits - b->bits) / unit);
    } else if ((op == '+' || op == '-') && target && is_integer(b)) {
        a->bits = op == '+' ? a->bits + b->bits * unit : a->bits - b->bits * unit;
    } else {
        return cparse_fail(p, at, "operator needs numbers");
    }
    return true;
}

RAISES static bool apply_binary(CParser *p, int op, const CToken *at, CConstant *a,
                                CConstant *b)
{
    bool unknown = a->is_unknown || b->is_unknown || a->is_lvalue || b->is_lvalue;
    if (op == CP_AND || op == CP_OR) {
        bool left = a->is_float ? a->number != 0 : a->bits != 0 || a->is_string;
        bool right = b->is_float ? b->number != 0 : b->bits != 0 || b->is_string;
        constant_set(p, a, CS_int, op == CP_AND ? left && right : left || right);
        a->is_unknown = unknown;
        return true;
    }
    bool numbers = (is_integer(a) || a->is_float || a->type->kind == CK_FLOAT) &&
                   (is_integer(b) || b->is_float || b->type->kind == CK_FLOAT);
    bool ok;
    if (!numbers) {
        ok = apply_pointer(p, op, at, a, b);
    } else if (op == CP_SHIFT_LEFT || op == CP_SHIFT_RIGHT) {
        promote(p, a);
        promote(p, b);
        ok = a->is_float || b->is_float ? cparse_fail(p, at, "operator needs integers")
             : unknown                  ? true
                                        : apply_integer(p, op, at, a, b);
    } else {
        balance(p, a, b);
        if (op == '<' || op == '>' || (op >= CP_LESS_EQUAL && op <= CP_NOT_EQUAL)) {
            int order = order_of(a, b);
            constant_set(p, a, CS_int, compare(op, order));
            ok = true;
        } else {
            ok = unknown       ? true
                 : a->is_float ? apply_float(p, op, at, a, b)
                               : apply_integer(p, op, at, a, b);
        }
    }
    a->is_unknown = unknown;
    a->is_lvalue = false;
    return ok;
}

RAISES static bool parse_binary(CParser *p, int lowest, CConstant *out)
{
    CHECKB(parse_unary(p, out));
    for (int level; (level = precedence(p)) >= lowest && level;) {
        CToken at = p->token;
        CHECKB(cparse_next(p));
        CConstant right;
        CHECKB(parse_binary(p, level + 1, &right));
        CHECKB(apply_binary(p, at.punct, &at, out, &right));
    }
    return true;
}

bool cparse_conditional(CParser *p, CConstant *out)
{
    CToken at = p->token;
    CHECKB(parse_binary(p, 1, out));
    if (!cparse_at(p, '?')) {
        return true;
    }
    CHECKB(cparse_enter(p));
    CConstant yes, no;
    CHECKB(cparse_next(p));
    CHECKB(cparse_expression(p, &yes));
    CHECKB(cparse_want(p, ':', "':'"));
    CHECKB(cparse_conditional(p, &no));
    cparse_leave(p);
    CHECKB(need_value(p, &at, out));
    bool truth = out->is_float ? out->number != 0 : out->bits != 0;
    if ((is_integer(&yes) || yes.is_float) && (is_integer(&no) || no.is_float)) {
        balance(p, &yes, &no);
    }
    *out = truth ? yes : no;
    return true;
}

bool cparse_expression(CParser *p, CConstant *out)
{
    CHECKB(cparse_conditional(p, out));
    while (cparse_at(p, ',')) {
        CHECKB(cparse_next(p));
        CHECKB(cparse_conditional(p, out));
    }
    return true;
}

bool cparse_integer(CParser *p, const char *what, uint64_t *bits, bool *negative)
{
    CToken at = p->token;
    CConstant value;
    CHECKB(cparse_conditional(p, &value));
    CHECKB(need_value(p, &at, &value));
    if (!is_integer(&value)) {
        return cparse_fail(p, &at, "%s must be an integer", what);
    }
    *bits = value.bits;
    *negative = value.type->is_signed && (int64_t)value.bits < 0;
    return true;
}
