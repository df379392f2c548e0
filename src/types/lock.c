// lock — the locks of module _thread: Lock and RLock.
//
// A wait is a semaphore operation without the interpreter lock; a signal interrupts it, and its
// Python handler runs before the wait goes on.

#include "types/lock.h"

#include <errno.h>
#include <stdlib.h>
#include <time.h>

#include "py.h"
#include "vm/frame.h"
#include "vm/threads.h"

static Lock *as_lock(Value v)
{
    return (Lock *)v;
}

// ---- the semaphore

RAISES static Maybe make(VM *vm, Type *type)
{
    Lock *lock = TRY_PTR((Lock *)type_alloc(vm, type, 0));
    lock->semaphore = malloc(sizeof(sem_t));
    if (!lock->semaphore) {
        return raise_memory(vm);
    }
    sem_init(lock->semaphore, 0, 1);
    CHECK(gc_add_finalizer(vm, &lock->h));
    return just_obj(lock);
}

Maybe lock_new(VM *vm)
{
    return make(vm, type_by_id(vm, T_lock));
}

static void lock_finalize(VM *vm, Obj *self)
{
    (void)vm;
    Lock *lock = (Lock *)self;
    if (lock->semaphore) {
        sem_destroy(lock->semaphore);
        free(lock->semaphore);
        lock->semaphore = NULL;
    }
}

// WHY the wall clock: sem_timedwait() knows no other, and sem_clockwait() is glibc only.
static struct timespec deadline_after(double seconds)
{
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    double whole = seconds < 1e9 ? seconds : 1e9;
    int64_t nanoseconds = t.tv_nsec + (int64_t)((whole - (double)(int64_t)whole) * 1e9);
    t.tv_sec += (time_t)whole + (time_t)(nanoseconds / 1000000000);
    t.tv_nsec = (long)(nanoseconds % 1000000000);
    return t;
}

static int wait(VM *vm, sem_t *semaphore, const struct timespec *deadline)
{
    threads_release(vm);
    int result = deadline ? sem_timedwait(semaphore, deadline) : sem_wait(semaphore);
    int error = result ? errno : 0;
    threads_acquire(vm);
    return error;
}

Tri lock_take(VM *vm, Lock *lock, double seconds)
{
    if (sem_trywait(lock->semaphore) == 0) {
        return TRI_YES;
    }
    if (seconds == 0) {
        return TRI_NO;
    }
    struct timespec deadline = deadline_after(seconds > 0 ? seconds : 0);
    for (;;) {
        int error = wait(vm, lock->semaphore, seconds > 0 ? &deadline : NULL);
        if (error == 0) {
            return TRI_YES;
        }
        if (error != EINTR) {
            return TRI_NO;
        }
        CHECKT(vm_poll(vm));
    }
}

void lock_give(Lock *lock)
{
    lock->count = 0;
    lock->owner = 0;
    sem_post(lock->semaphore);
}

// ---- arguments

// blocking and timeout of acquire() as the seconds of lock_take().
RAISES static bool wanted_wait(VM *vm, Value blocking, Value timeout, double *seconds)
{
    *seconds = is_int(timeout) ? (double)as_int(timeout) : as_float(timeout);
    bool given = *seconds != -1;
    const char *wrong = NULL;
    if (blocking != TRUE_ && given) {
        wrong = "can't specify a timeout for a non-blocking call";
    } else if (given && !(*seconds >= 0)) {
        wrong = "timeout value must be a non-negative number";
    }
    if (wrong) {
        raise_error(vm, E_ValueError, "%s", wrong);
        return false;
    }
    if (*seconds > 9223372036.0) {
        raise_error(vm, E_OverflowError, "timeout value is too large");
        return false;
    }
    *seconds = blocking == TRUE_ ? *seconds : 0;
    return true;
}

// ---- Lock

// args: self, blocking, timeout
RAISES static Maybe lock_acquire(VM *vm, Value *args, int n)
{
    (void)n;
    double seconds;
    CHECK(wanted_wait(vm, args[1], args[2], &seconds));
    Tri taken = lock_take(vm, as_lock(args[0]), seconds);
    CHECK(taken != TRI_RAISED);
    as_lock(args[0])->count = taken == TRI_YES ? 1 : as_lock(args[0])->count;
    return just_bool(taken == TRI_YES);
}

RAISES static Maybe lock_enter(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(lock_take(vm, as_lock(args[0]), -1) != TRI_RAISED);
    as_lock(args[0])->count = 1;
    return just(TRUE_);
}

RAISES static Maybe lock_release(VM *vm, Value *args, int n)
{
    (void)n;
    if (as_lock(args[0])->count == 0) {
        return raise_error(vm, E_RuntimeError, "release unlocked lock");
    }
    lock_give(as_lock(args[0]));
    return just(NONE);
}

RAISES static Maybe lock_locked(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)n;
    return just_bool(as_lock(args[0])->count > 0);
}

// In the child of fork(): nobody holds it.
RAISES static Maybe lock_reinit(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)n;
    Lock *lock = as_lock(args[0]);
    sem_init(lock->semaphore, 0, 1);
    lock->count = 0;
    lock->owner = 0;
    return just(NONE);
}

RAISES static Maybe lock_make(VM *vm, Value *args, int n)
{
    (void)n;
    return make(vm, as_type(args[0]));
}

RAISES static Maybe lock_repr(VM *vm, Value self)
{
    return str_from_format(vm, "<%s %N object at %p>",
                           as_lock(self)->count ? "locked" : "unlocked", type_of(vm, self),
                           (void *)self);
}

static const Def lock_methods[] = {
    {"acquire(self, /, blocking: bool = True, timeout: float = -1)", FN(lock_acquire),
     "Lock the lock; False when it was not possible in time."},
    {"acquire_lock(self, /, blocking: bool = True, timeout: float = -1)", FN(lock_acquire),
     "An obsolete synonym of acquire()."},
    {"release(self, /)", FN(lock_release), "Release the lock."},
    {"release_lock(self, /)", FN(lock_release), "An obsolete synonym of release()."},
    {"locked(self, /)", FN(lock_locked), "Return whether the lock is locked."},
    {"locked_lock(self, /)", FN(lock_locked), "An obsolete synonym of locked()."},
    {"_at_fork_reinit(self, /)", FN(lock_reinit), NULL},
    {"__enter__(self, /)", FN(lock_enter), "Lock the lock."},
    {"__exit__(self, /, *exc_info)", FN(lock_release), "Release the lock."},
    {0},
};

const TypeDef lock_type = {
    .name = "_thread.lock",
    .doc = "A lock that any thread may release.",
    .size = sizeof(Lock),
    .flags = TYPE_FINAL | TYPE_HAS_WEAKREF | TYPE_IMMUTABLE,
    .new_ = {"lock()", FN(lock_make), NULL},
    .repr = lock_repr,
    .finalize = lock_finalize,
    .methods = lock_methods,
};

// ---- RLock

RAISES static Tri rlock_take(VM *vm, Lock *lock, double seconds)
{
    uintptr_t self = threads_ident(vm);
    if (lock->count && lock->owner == self) {
        lock->count++;
        return TRI_YES;
    }
    Tri taken = lock_take(vm, lock, seconds);
    if (taken == TRI_YES) {
        lock->owner = self;
        lock->count = 1;
    }
    return taken;
}

RAISES static bool check_owned(VM *vm, const Lock *lock)
{
    if (lock->count == 0 || lock->owner != threads_ident(vm)) {
        raise_error(vm, E_RuntimeError, "cannot release un-acquired lock");
        return false;
    }
    return true;
}

RAISES static Maybe rlock_acquire(VM *vm, Value *args, int n)
{
    (void)n;
    double seconds;
    CHECK(wanted_wait(vm, args[1], args[2], &seconds));
    Tri taken = rlock_take(vm, as_lock(args[0]), seconds);
    CHECK(taken != TRI_RAISED);
    return just_bool(taken == TRI_YES);
}

RAISES static Maybe rlock_enter(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(rlock_take(vm, as_lock(args[0]), -1) != TRI_RAISED);
    return just(TRUE_);
}

RAISES static Maybe rlock_release(VM *vm, Value *args, int n)
{
    (void)n;
    Lock *lock = as_lock(args[0]);
    CHECK(check_owned(vm, lock));
    if (lock->count > 1) {
        lock->count--;
    } else {
        lock_give(lock);
    }
    return just(NONE);
}

RAISES static Maybe rlock_is_owned(VM *vm, Value *args, int n)
{
    (void)n;
    Lock *lock = as_lock(args[0]);
    return just_bool(lock->count && lock->owner == threads_ident(vm));
}

RAISES static Maybe rlock_recursion_count(VM *vm, Value *args, int n)
{
    (void)n;
    Lock *lock = as_lock(args[0]);
    return int_from_u64(vm, lock->owner == threads_ident(vm) ? lock->count : 0);
}

// What Condition.wait() gives back wholly, and takes again as it was.
RAISES static Maybe rlock_release_save(VM *vm, Value *args, int n)
{
    (void)n;
    Lock *lock = as_lock(args[0]);
    CHECK(check_owned(vm, lock));
    Value count = TRY(int_from_u64(vm, lock->count));
    lock_give(lock);
    return just(count);
}

RAISES static Maybe rlock_acquire_restore(VM *vm, Value *args, int n)
{
    (void)n;
    Lock *lock = as_lock(args[0]);
    CHECK(lock_take(vm, lock, -1) != TRI_RAISED);
    lock->owner = threads_ident(vm);
    lock->count = as_int(args[1]) > 0 ? (size_t)as_int(args[1]) : 1;
    return just(NONE);
}

RAISES static Maybe rlock_repr(VM *vm, Value self)
{
    Lock *lock = as_lock(self);
    return str_from_format(vm, "<%s %N object owner=%llu count=%zu at %p>",
                           lock->count ? "locked" : "unlocked", type_of(vm, self),
                           (unsigned long long)lock->owner, lock->count, (void *)self);
}

static const Def rlock_methods[] = {
    {"acquire(self, /, blocking: bool = True, timeout: float = -1)", FN(rlock_acquire),
     "Lock the lock; the thread that has it may lock it again."},
    {"release(self, /)", FN(rlock_release), "Release the lock once."},
    {"_is_owned(self, /)", FN(rlock_is_owned), NULL},
    {"_recursion_count(self, /)", FN(rlock_recursion_count), NULL},
    {"_release_save(self, /)", FN(rlock_release_save), NULL},
    {"_acquire_restore(self, count: size, /)", FN(rlock_acquire_restore), NULL},
    {"_at_fork_reinit(self, /)", FN(lock_reinit), NULL},
    {"__enter__(self, /)", FN(rlock_enter), "Lock the lock."},
    {"__exit__(self, /, *exc_info)", FN(rlock_release), "Release the lock once."},
    {0},
};

const TypeDef RLock_type = {
    .name = "_thread.RLock",
    .doc = "A lock that its holder may take again.",
    .size = sizeof(Lock),
    .flags = TYPE_HAS_WEAKREF,
    .new_ = {"RLock()", FN(lock_make), NULL},
    .repr = rlock_repr,
    .finalize = lock_finalize,
    .methods = rlock_methods,
};
