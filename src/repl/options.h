// options — the command line and the environment as a structure.
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "core/vm.h"

typedef enum RunKind {
    RUN_STDIN,   // `-`, or nothing
    RUN_TEXT,    // -c text
    RUN_MODULE,  // -m name
    RUN_FILE,    // script, directory or archive
} RunKind;

// Options that can be repeated, in the order given; the texts are argv's or the environment's.
typedef struct TextList {
    const char **items;  // malloc'ed
    size_t size;
} TextList;

typedef struct Options {
    RunKind kind;
    const char *target;        // text, module name or path; NULL with RUN_STDIN
    int rest;                  // index in argv of the first argument for the program
    bool inspect;              // -i: the prompt after the program
    bool skip_first_line;      // -x
    bool show_code;            // -X dis: print bytecode instead of running
    size_t heap_limit;         // bytes; 0: none
    const char *cache_prefix;  // PYTHONPYCACHEPREFIX or -X pycache_prefix; or NULL
    TextList warnings;         // -W and PYTHONWARNINGS
    TextList extras;           // -X as given
} Options;

// Reads argv and the environment into *config and *options. False: *status is the exit code of a
// process that has said what there was to say (help, version, a mistake).
bool options_read(int argc, char **argv, Config *config, Options *options, int *status);
