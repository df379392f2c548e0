// type — classes: the constant TypeDef of a built-in type and the Type object of any class.
//
// A built-in type is one constant TypeDef with designated initialisers; missing slots are NULL
// and inherited from the base. No dictionary is filled at start: type_dict() makes the
// namespace of a built-in type on its first use. Lookup follows the C3 order in `mro`.
#pragma once

#include "core/def.h"
#include "core/object.h"

typedef struct Slots {
#define SLOT(field, result, arguments, doc) result(*field) arguments;
#include "core/slots.def"
#undef SLOT
} Slots;

enum TypeFlags {
    TYPE_FINAL = 1,     // may not be subclassed ("type 'bool' is not an acceptable base type")
    TYPE_ABSTRACT = 2,  // has unimplemented abstract methods
    TYPE_SEQUENCE = 4,  // matches [..] patterns
    TYPE_MAPPING = 8,   // matches {..} patterns
    TYPE_SELF_MATCH = 16,        // int(x) pattern binds the subject itself
    TYPE_NO_NEW = 32,            // cannot be called ("cannot create 'X' instances")
    TYPE_HEAP = 64,              // made by a class statement
    TYPE_HAS_DICT = 128,         // instances have __dict__
    TYPE_HAS_WEAKREF = 256,      // instances can be weakly referenced
    TYPE_HAS_FINALIZER = 512,    // defines __del__
    TYPE_CUSTOM_GETATTR = 1024,  // defines __getattribute__ or __getattr__
    TYPE_CUSTOM_SETATTR = 2048,  // defines __setattr__ or __delattr__
    TYPE_CACHED = 4096,          // an inline cache or the global cache has recorded this class
    TYPE_DICT_FILLED = 8192,     // built-in type whose namespace exists
    TYPE_IMMUTABLE = 16384,      // attributes cannot be set
    TYPE_VARSIZE = 32768,  // instances end in a flexible array: slots of subclasses behind it
    TYPE_IS_EXCEPTION = 65536,  // subclass of BaseException
    TYPE_IS_META = 131072,      // subclass of type
    TYPE_METHOD_DESCRIPTOR =
        262144,  // instances are functions for METHOD: called with self first
    TYPE_DATA_DESCRIPTOR = 524288,  // instances have descr_set
    TYPE_SLOT_CACHED = 1048576,  // an inline cache has recorded a slot of an instance's shape
};

struct TypeDef {
    const char *name;  // "list", or "collections.deque": the part before the dot is __module__
    const char *doc;
    uint32_t size;   // bytes of the C struct
    uint16_t base;   // enum TypeId; 0 means object
    uint8_t kind;    // layout family; 0: the T_id of the row in types.def
    uint32_t flags;  // enum TypeFlags
    uint16_t
        dict_offset;  // bytes to a `Dict *` or Value field that holds own attributes; 0: none
    Def new_;         // constructor row: FN called with args[0] the class; signature named
                      // after the type, "list(iterable=(), /)"; {0}: inherited
    Def init;         // initialiser row, args[0] the instance; {0}: inherited
    const Def *methods;  // rows ended by {0}: methods, class methods, attributes, constants
    void (*trace)(VM *vm, Obj *self);     // gc_mark_value() every Value; self may be all zero
    void (*finalize)(VM *vm, Obj *self);  // releases C resources; runs no Python
    union {
        Slots slots;
        struct {
#define SLOT(field, result, arguments, doc) result(*field) arguments;
#include "core/slots.def"
#undef SLOT
        };
    };
};

struct Type {
    Obj h;
    const Slots *slots;  // never NULL; own copy for classes and for built-in types that inherit
    const TypeDef *def;  // layout family: of this type, or of the nearest built-in base
    Type *base;          // the base whose layout is extended; NULL only for object
    Tuple *bases;
    Tuple *mro;  // this type first
    Dict *dict;  // namespace; read through type_dict()
    Value name, qualname;
    uint32_t flags;       // enum TypeFlags
    uint32_t shape;       // shape id of fresh instances
    uint16_t id;          // enum TypeId; 0 for classes and dynamic types
    uint8_t kind;         // layout family of instances
    uint16_t slot_start;  // words from the object start to the first inline attribute slot
    uint16_t
        slot_words;  // __slots__ words, the bases' too, right before them (VARSIZE: behind)
    uint16_t slot_count;  // inline slots that fresh instances get
    uint16_t dict_offset;
    uint32_t version;  // changes when the class or a base gains, loses or replaces an attribute
    uint32_t call_version;   // version for which call_init holds; vm/slow_call.c
    Func *call_init;         // __init__ in Python of a class that is otherwise plain, or NULL
    bool call_exception;     // an exception class that leaves construction to the built-in one
    Value subclasses;        // list of weakrefs, or ABSENT
    Value abstract_methods;  // or ABSENT
    const Slots *own_slots;  // payload of a raw cell: slots of a class or merged ones; or NULL
    const char *doc;         // overrides def->doc; or NULL
};

// ---- asking

// The class of any value.
static inline Type *type_of(VM *vm, Value v);  // defined in core/vm.h

// Layout kind of any value, small ints, floats and specials included.
static inline enum TypeId kind_of(Value v);  // defined in core/vm.h

// The Type object of a built-in type id (T_x or E_x).
static inline Type *type_by_id(VM *vm, enum TypeId id);  // defined in core/vm.h

// C-level subtype test through the MRO; cannot raise.
bool type_is_subtype(Type *type, Type *base);

// isinstance for a built-in type id, without __instancecheck__.
bool is_instance_of(VM *vm, Value v, enum TypeId id);

// Name for messages: "list", "Foo" (no module), as CPython's tp_name prints it.
const char *type_name(Type *type);
const char *type_name_of(VM *vm, Value v);

// The namespace; fills that of a built-in type on first use. NULL: out of memory, raised.
RAISES Dict *type_dict(VM *vm, Type *type);

// Attribute of the class or its bases along the MRO, unbound; NOTHING if there is none.
// Cached by (type version, name); raises only MemoryError. name: an interned str.
RAISES Maybe type_find(VM *vm, Type *type, Value name);

// The constant definition of a layout family; NULL for cells without a type.
const TypeDef *type_def_of(enum TypeId kind);

// Marks everything an object refers to: its C struct by TypeDef.trace and its attribute slots.
// Called by the marker for every cell that is not GC_LEAF.
void object_trace(VM *vm, Obj *object);

// The C3 order, made on demand for built-in types. NULL: raised.
RAISES Tuple *type_mro(VM *vm, Type *type);

// type_find without the cache; *where: the class whose namespace has it.
RAISES Maybe type_find_uncached(VM *vm, Type *type, Value name, Type **where);

// After a change of type's namespace or bases: new versions, inline caches notified.
void type_modified(VM *vm, Type *type);

RAISES Maybe type_compute_mro(VM *vm, Type *type);  // type.mro()
// Assignment to __bases__.
RAISES bool type_change_bases(VM *vm, Type *type, Tuple *bases);
RAISES bool attr_cache_init(VM *vm);
void attr_cache_clear(VM *vm);

// ---- making

// Creates the Type objects of types.def and exceptions.def. Called once by vm_new().
RAISES bool types_init(VM *vm);

// type(name, bases, namespace): the metaclass is already decided. kwargs: dict for
// __init_subclass__, or ABSENT.
RAISES Maybe type_new_class(VM *vm, Type *meta, Value name, Tuple *bases, Dict *namespace,
                            Value kwargs);

// The most derived metaclass among `meta` and those of the bases; TypeError when there is none.
RAISES Type *type_winning_meta(VM *vm, Type *meta, Tuple *bases);

// __dict__ and __weakref__ of a new class whose instances have them and whose bases have not.
RAISES bool type_add_instance_rows(VM *vm, Type *type);

// A further built-in type of module `module`, for defs that are not rows of types.def (they
// share a kind: def->kind). base ABSENT: def->base.
RAISES Type *type_from_def(VM *vm, const TypeDef *def, Type *base);

// Sets or deletes (value ABSENT) a class attribute, updating slots and caches.
RAISES bool type_set_attr(VM *vm, Type *type, Value name, Value value);

// A fresh zeroed instance of `type` with its inline slots; extra: bytes beyond def->size for
// flexible arrays.
RAISES void *type_alloc(VM *vm, Type *type, size_t extra);

// type.__call__: __new__ then __init__.
RAISES Maybe type_call(VM *vm, Value type, Value *args, int n, Value kwnames);
