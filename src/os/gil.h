// gil — the interpreter lock: one thread at a time runs Python code.
//
// A waiter that has had no luck for the switch interval asks the holder to yield; a holder that
// yields waits until another thread has had its turn.
#pragma once

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct Gil {
    pthread_mutex_t mutex;
    pthread_cond_t freed, taken;
    bool held;
    unsigned waiting;
    uint64_t turns;  // how often it was taken
    volatile uint32_t *request_word;
    uint32_t request_bit;  // set in *request_word to ask the holder to yield
} Gil;

void gil_init(Gil *gil, volatile uint32_t *request_word, uint32_t request_bit);
// Waits for the lock and takes it; interval: seconds before asking the holder.
void gil_take(Gil *gil, double interval);
void gil_free(Gil *gil);
// Frees the lock and waits until another thread that waits for it has taken it, if there is one;
// gil_take() follows.
void gil_yield_begin(Gil *gil);
