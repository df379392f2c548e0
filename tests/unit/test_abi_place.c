// test_abi_place — placement of arguments by the rules of each target, and calls on this one.
#include "unit.h"

#include "ffi/abi.h"

static const AbiType type_void = {.kind = ABI_VOID};
static const AbiType type_i8 = {.kind = ABI_I8, .size = 1, .align = 1};
static const AbiType type_i32 = {.kind = ABI_I32, .size = 4, .align = 4};
static const AbiType type_u32 = {.kind = ABI_U32, .size = 4, .align = 4};
static const AbiType type_i64 = {.kind = ABI_I64, .size = 8, .align = 8};
static const AbiType type_f32 = {.kind = ABI_F32, .size = 4, .align = 4};
static const AbiType type_f64 = {.kind = ABI_F64, .size = 8, .align = 8};

#define LEAF(at, k, bytes)                     \
    {                                          \
        .offset = at, .kind = k, .size = bytes \
    }
static const AbiLeaf two_doubles[] = {LEAF(0, ABI_F64, 8), LEAF(8, ABI_F64, 8)};
static const AbiLeaf int_and_float[] = {LEAF(0, ABI_I32, 4), LEAF(4, ABI_F32, 4)};
static const AbiLeaf mixed[] = {LEAF(0, ABI_F64, 8), LEAF(8, ABI_I32, 4)};
static const AbiLeaf three_words[] = {LEAF(0, ABI_I64, 8), LEAF(8, ABI_I64, 8),
                                      LEAF(16, ABI_I64, 8)};
static const AbiLeaf unaligned[] = {LEAF(0, ABI_I8, 1), LEAF(1, ABI_I32, 4)};
static const AbiLeaf overlapping[] = {LEAF(0, ABI_F64, 8), LEAF(0, ABI_I64, 8)};
#define STRUCT(bytes, alignment, members)                                         \
    {                                                                             \
        .kind = ABI_STRUCT, .size = bytes, .align = alignment, .leaves = members, \
        .leaf_count = ARRAY_LENGTH(members)                                       \
    }
static const AbiType struct_doubles = STRUCT(16, 8, two_doubles);
static const AbiType struct_int_float = STRUCT(8, 4, int_and_float);
static const AbiType struct_mixed = STRUCT(16, 8, mixed);
static const AbiType struct_large = STRUCT(24, 8, three_words);
static const AbiType struct_packed = STRUCT(5, 1, unaligned);
static const AbiType union_double_int = {.kind = ABI_STRUCT,
                                         .has_union = true,
                                         .size = 8,
                                         .align = 8,
                                         .leaves = overlapping,
                                         .leaf_count = 2};

static AbiPlan *plan_of(const AbiRules *rules, const AbiType *result, int count,
                        const AbiType *arguments, int fixed)
{
    const char *why;
    AbiPlan *plan = abi_plan_new(rules, result, arguments, count, fixed, &why);
    if (!plan) {
        printf("%s: %s\n", rules->name, why ? why : "no plan");
    }
    EXPECT(plan != NULL);
    return plan;
}

// Where piece k of argument i goes: "g3", "f0", "s2".
static const char *place(const AbiPlan *plan, int i, int k)
{
    static char text[8];
    if (plan->first[i] + k >= plan->first[i + 1]) {
        return "none";
    }
    size_t to = plan->pieces[plan->first[i] + k].to;
    if (to >= offsetof(AbiImage, stack)) {
        snprintf(text, sizeof(text), "s%d",
                 (int)((to - offsetof(AbiImage, stack)) / sizeof(AbiWord)));
    } else if (to >= offsetof(AbiImage, floating)) {
        snprintf(text, sizeof(text), "f%d", (int)((to - offsetof(AbiImage, floating)) / 8));
    } else {
        snprintf(text, sizeof(text), "g%d", (int)(to / sizeof(AbiWord)));
    }
    return text;
}

static int form(const AbiPlan *plan, int i, int k)
{
    return plan->pieces[plan->first[i] + k].form;
}

TEST(scalars)
{
    AbiType many[12];
    for (int i = 0; i < 12; i++) {
        many[i] = i % 2 ? type_f32 : type_i32;
    }
    AbiPlan *plan = plan_of(&abi_x86_64, &type_void, 12, many, -1);
    EXPECT_TEXT(place(plan, 10, 0), "g5");
    EXPECT_TEXT(place(plan, 11, 0), "f5");
    EXPECT_EQ(plan->shape, ABI_SHAPE_REGISTERS);
    abi_plan_free(plan);
    plan = plan_of(&abi_s390x, &type_void, 12, many, -1);
    EXPECT_TEXT(place(plan, 10, 0), "s1");
    EXPECT_TEXT(place(plan, 9, 0), "s0");
    EXPECT_EQ(form(plan, 1, 0), ABI_FORM_HIGH);
    EXPECT_EQ(form(plan, 9, 0), ABI_FORM_UNSIGNED);
    EXPECT_EQ(plan->shape, ABI_SHAPE_FULL);
    abi_plan_free(plan);
}

TEST(floats_spill_on_riscv)
{
    AbiType many[10];
    for (int i = 0; i < 10; i++) {
        many[i] = type_f32;
    }
    AbiPlan *plan = plan_of(&abi_riscv64, &type_f32, 10, many, -1);
    EXPECT_EQ(form(plan, 0, 0), ABI_FORM_BOXED);
    EXPECT_TEXT(place(plan, 8, 0), "g0");
    EXPECT_EQ(form(plan, 8, 0), ABI_FORM_UNSIGNED);
    abi_plan_free(plan);
    AbiType variadic[] = {type_i64, type_f64, type_u32};
    plan = plan_of(&abi_riscv64, &type_i32, 3, variadic, 1);
    EXPECT_TEXT(place(plan, 1, 0), "g1");
    EXPECT_EQ(form(plan, 2, 0), ABI_FORM_SIGNED);
    abi_plan_free(plan);
}

TEST(ppc64_variadic_floats_go_twice)
{
    AbiType arguments[] = {type_i64, type_f64, type_i32};
    AbiPlan *plan = plan_of(&abi_ppc64, &type_i32, 3, arguments, 1);
    EXPECT_TEXT(place(plan, 1, 0), "f0");
    EXPECT_TEXT(place(plan, 1, 1), "g1");
    EXPECT_TEXT(place(plan, 2, 0), "g2");
    abi_plan_free(plan);
    AbiType nine[9];
    for (int i = 0; i < 9; i++) {
        nine[i] = type_i8;
    }
    const char *why;
    EXPECT(!abi_plan_new(&abi_ppc64, &type_void, nine, 9, -1, &why));
    EXPECT(why != NULL);
}

TEST(structs_on_x86_64)
{
    AbiType arguments[] = {struct_doubles, struct_int_float, struct_mixed, struct_large,
                           struct_packed,  union_double_int, type_i8};
    AbiPlan *plan = plan_of(&abi_x86_64, &struct_mixed, 7, arguments, -1);
    EXPECT_TEXT(place(plan, 0, 0), "f0");
    EXPECT_TEXT(place(plan, 0, 1), "f1");
    EXPECT_TEXT(place(plan, 1, 0), "g0");
    EXPECT_TEXT(place(plan, 1, 1), "none");
    EXPECT_TEXT(place(plan, 2, 0), "f2");
    EXPECT_TEXT(place(plan, 2, 1), "g1");
    EXPECT_TEXT(place(plan, 3, 0), "s0");
    EXPECT(sizeof(AbiWord) < 8 || strcmp(place(plan, 3, 2), "s2") == 0);
    EXPECT_TEXT(place(plan, 4, 0), "s3");
    EXPECT_TEXT(place(plan, 5, 0), "g2");
    EXPECT_EQ(plan->returns, ABI_RETURN_DOUBLE_GENERAL);
    abi_plan_free(plan);
    plan = plan_of(&abi_x86_64, &struct_large, 1, &type_i32, -1);
    EXPECT(plan->hidden_result);
    EXPECT_TEXT(place(plan, 0, 0), "g1");
    abi_plan_free(plan);
}

TEST(structs_on_aarch64)
{
    AbiType arguments[] = {struct_doubles, struct_int_float, struct_large, struct_packed};
    AbiPlan *plan = plan_of(&abi_aarch64, &struct_large, 4, arguments, -1);
    EXPECT_TEXT(place(plan, 0, 1), "f1");
    EXPECT_TEXT(place(plan, 1, 0), "g0");
    EXPECT_EQ(form(plan, 2, 0), ABI_FORM_REFERENCE);
    EXPECT_TEXT(place(plan, 3, 0), "g2");
    EXPECT_EQ(plan->returns, ABI_RETURN_MEMORY);
    EXPECT(!plan->hidden_result);
    abi_plan_free(plan);
    AbiType five[5] = {struct_doubles, struct_doubles, struct_doubles, type_f64,
                       struct_doubles};
    plan = plan_of(&abi_aarch64, &struct_doubles, 5, five, -1);
    EXPECT_TEXT(place(plan, 3, 0), "f6");
    EXPECT_TEXT(place(plan, 4, 0), "s0");
    EXPECT_EQ(plan->floating_used, 8);
    abi_plan_free(plan);
}

TEST(structs_on_riscv)
{
    AbiType arguments[] = {struct_doubles, struct_int_float, union_double_int, struct_large};
    AbiPlan *plan = plan_of(&abi_riscv64, &struct_int_float, 4, arguments, -1);
    EXPECT_TEXT(place(plan, 0, 1), "f1");
    EXPECT_TEXT(place(plan, 1, 0), "g0");
    EXPECT_TEXT(place(plan, 1, 1), "f2");
    EXPECT_TEXT(place(plan, 2, 0), "g1");
    EXPECT_EQ(form(plan, 3, 0), ABI_FORM_REFERENCE);
    EXPECT_EQ(plan->returns, ABI_RETURN_GENERAL_DOUBLE);
    abi_plan_free(plan);
}

TEST(vfp_back_filling)
{
    AbiType arguments[] = {type_f32, type_f64, type_f32};
    AbiPlan *plan = plan_of(&abi_armhf, &type_f64, 3, arguments, -1);
    EXPECT_EQ(plan->pieces[0].to, offsetof(AbiImage, floating));
    EXPECT_EQ(plan->pieces[1].to, offsetof(AbiImage, floating) + 8);
    EXPECT_EQ(plan->pieces[2].to, offsetof(AbiImage, floating) + 4);
    EXPECT_EQ(plan->returns, ABI_RETURN_DOUBLE);
    abi_plan_free(plan);
    plan = plan_of(&abi_armhf, &type_f64, 3, arguments, 1);
    EXPECT_EQ(plan->returns, ABI_RETURN_GENERAL);
    abi_plan_free(plan);
}

// ---- calls on this machine

static double mix(int a, double b, int8_t c, float d, int64_t e)
{
    return a + b * 10 + c * 100 + (double)d * 1000 + (double)e * 10000;
}

static int many(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j)
{
    return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i + 10 * j;
}

TEST(native_calls)
{
    if (!abi_native) {
        return;
    }
    AbiType types[10] = {type_i32, type_f64, type_i8, type_f32, type_i64};
    int a = -7;
    double b = 0.5;
    int8_t c = -3;
    float d = 1.25F;
    int64_t e = 4;
    const void *values[5] = {&a, &b, &c, &d, &e};
    AbiImage image = {0};
    AbiResult result = {0};
    const char *why;
    AbiPlan *plan = abi_plan_new(abi_native, &type_f64, types, 5, -1, &why);
    if (plan) {
        for (int i = 0; i < 5; i++) {
            abi_put_argument(plan, &image, i, values[i]);
        }
        plan->stub((void *)mix, &image, &result);
        double out = 0;
        abi_get_result(plan, &result, &out);
        EXPECT(out == mix(a, b, c, d, e));
        int8_t back = 0;
        abi_get_argument(plan, &image, 2, &back);
        EXPECT_EQ(back, -3);
        abi_plan_free(plan);
    }
    for (int i = 0; i < 10; i++) {
        types[i] = type_i32;
    }
    plan = abi_plan_new(abi_native, &type_i32, types, 10, -1, &why);
    if (plan) {
        for (int i = 0; i < 10; i++) {
            int value = i - 4;
            abi_put_argument(plan, &image, i, &value);
        }
        plan->stub((void *)many, &image, &result);
        int out = 0;
        abi_get_result(plan, &result, &out);
        EXPECT_EQ(out, many(-4, -3, -2, -1, 0, 1, 2, 3, 4, 5));
        abi_plan_free(plan);
    }
}

TESTS(scalars, floats_spill_on_riscv, ppc64_variadic_floats_go_twice, structs_on_x86_64,
      structs_on_aarch64, structs_on_riscv, vfp_back_filling, native_calls)
