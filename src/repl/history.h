// history — lines typed before, for the arrow keys, kept in a file between sessions.
#pragma once

#include <stddef.h>

typedef struct History {
    char **lines;  // malloc'ed, oldest first
    size_t count;
    size_t old;  // lines that came from the file
} History;

// Adds the lines of a file that may not exist.
void history_load(History *history, const char *path);
// Appends the lines of this session to the file; what cannot be written is lost.
void history_save(const History *history, const char *path);
// Adds a line unless it is empty or repeats the last one.
void history_add(History *history, const char *line, size_t size);
void history_free(History *history);
