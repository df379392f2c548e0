// history — lines typed before, for the arrow keys, kept in a file between sessions.

#include "repl/history.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MAX_LINES = 2000 };

static void drop_first(History *history)
{
    free(history->lines[0]);
    memmove(history->lines, history->lines + 1, (history->count - 1) * sizeof *history->lines);
    history->count--;
    history->old -= history->old > 0;
}

void history_add(History *history, const char *line, size_t size)
{
    const char *last = history->count ? history->lines[history->count - 1] : NULL;
    if (size == 0 || (last && strlen(last) == size && memcmp(last, line, size) == 0)) {
        return;
    }
    if (history->count >= MAX_LINES) {
        drop_first(history);
    }
    char **grown = realloc(history->lines, (history->count + 1) * sizeof *grown);
    char *copy = grown ? strndup(line, size) : NULL;
    if (grown) {
        history->lines = grown;
    }
    if (copy) {
        history->lines[history->count++] = copy;
    }
}

void history_load(History *history, const char *path)
{
    FILE *in = fopen(path, "r");
    if (!in) {
        return;
    }
    char *line = NULL;
    size_t room = 0;
    for (ssize_t n; (n = getline(&line, &room, in)) >= 0;) {
        history_add(history, line, strcspn(line, "\n"));
    }
    free(line);
    fclose(in);
    history->old = history->count;
}

void history_save(const History *history, const char *path)
{
    if (history->count == history->old) {
        return;
    }
    int fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    FILE *out = fd >= 0 ? fdopen(fd, "a") : NULL;
    if (!out) {
        if (fd >= 0) {
            close(fd);
        }
        return;
    }
    for (size_t i = history->old; i < history->count; i++) {
        fprintf(out, "%s\n", history->lines[i]);
    }
    fclose(out);
}

void history_free(History *history)
{
    for (size_t i = 0; i < history->count; i++) {
        free(history->lines[i]);
    }
    free(history->lines);
}
