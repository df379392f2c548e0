// embed — a C program with an interpreter inside: runs text, calls both ways, handles errors.
//
// cc embed.c -lkrait -lffi -lm -ldl -lpthread -o embed

#include "krait.h"
#include <stdio.h>

// A C function that Python calls: the sum of a list of numbers, times a factor.
static KrRef weigh(KrVM *vm, const KrRef *args, size_t count, void *context)
{
    (void)count;
    double factor, sum = 0, *calls = context;
    KrRef items = kr_iter(vm, args[0]), item;
    while (kr_next(vm, items, &item) && item) {
        double number;
        if (!kr_get_float(vm, item, &number)) {
            return 0;  // the error is set
        }
        sum += number;
    }
    if (kr_error(vm) || !kr_get_float(vm, args[1], &factor)) {
        return 0;
    }
    if (factor < 0) {
        return kr_raise(vm, "ValueError", "a factor is never negative");
    }
    ++*calls;
    return kr_float(vm, sum * factor);
}

static void show(KrVM *vm, const char *expression)
{
    uint32_t scope = kr_scope_open(vm);
    KrRef text = kr_repr(vm, kr_eval(vm, expression));  // failures pass through
    if (text) {
        printf("%s = %s\n", expression, kr_get_str(vm, text, NULL));
    } else {
        printf("%s: %s\n", expression, kr_error_text(vm));
        kr_error_clear(vm);
    }
    kr_scope_close(vm, scope);
}

int main(void)
{
    KrVM *vm = kr_new(NULL);
    if (!vm) {
        return 1;
    }
    double calls = 0;
    kr_register(vm, "scales", "weigh(items, factor: float = 1.0, /)", "Weighs.", weigh, &calls);

    if (!kr_run(vm,
                "import scales\n"
                "def greet(name, *, mark='!'):\n"
                "    return f'Hello, {name}{mark}'\n",
                "greet.py")) {
        kr_error_print(vm);
        return 1;
    }
    show(vm, "6 * 7");
    show(vm, "scales.weigh([1, 2.5], 2)");
    show(vm, "scales.weigh([1, 'x'])");
    show(vm, "scales.weigh([], -1)");
    show(vm, "1 / 0");
    show(vm, "nothing");

    uint32_t scope = kr_scope_open(vm);
    KrRef greet = kr_retain(vm, kr_eval(vm, "greet"));  // lives beyond the scope
    kr_scope_close(vm, scope);
    scope = kr_scope_open(vm);
    KrRef name = kr_str(vm, "C"), keywords = kr_dict(vm);
    kr_set_item(vm, keywords, kr_str(vm, "mark"), kr_str(vm, "?"));
    printf("%s\n", kr_get_str(vm, kr_call(vm, greet, &name, 1), NULL));
    printf("%s\n", kr_get_str(vm, kr_call_with(vm, greet, &name, 1, keywords), NULL));

    KrRef words = kr_method(vm, kr_str(vm, "one two three"), "split", NULL, 0);
    size_t count = 0;
    kr_length(vm, words, &count);
    for (size_t i = 0; i < count; i++) {
        printf("%zu: %s\n", i, kr_get_str(vm, kr_item_at(vm, words, (int64_t)i), NULL));
    }
    kr_scope_close(vm, scope);
    kr_release(vm, greet);
    printf("weigh() succeeded %g times\n", calls);
    kr_free(vm);
    return 0;
}
