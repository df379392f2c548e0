// edit — reading a line from a person, with editing where the terminal can.
//
// The terminal is raw only while a line is edited, so that programs and Ctrl-C find it as usual.
// The line is UTF-8; positions are byte offsets at character starts. The screen is redrawn as a
// whole after each key: prompt and line wrap over as many rows as they need.

#include "repl/edit.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "base/unicode.h"
#include "base/utf8.h"
#include "repl/history.h"

enum { IN = 0, OUT = 1 };

struct Editor {
    EditComplete *complete;
    void *context;
    const char *history_path;
    History history;
    struct termios usual;  // settings outside of editing
    const char *prompt;
    Buf line, saved;  // the line; the new line while an old one is shown
    Buf killed;       // what Ctrl-K, Ctrl-U, Ctrl-W took
    size_t cursor;    // byte offset in line
    size_t shown;     // index in history; history.count: the new line
    size_t row;       // of the cursor on the screen, from the first row of the prompt
};

// ---- keys

typedef enum Key {
    KEY_NONE = 0x110000,  // above all code points
    KEY_END_OF_INPUT,
    KEY_UP,
    KEY_DOWN,
    KEY_LEFT,
    KEY_RIGHT,
    KEY_HOME,
    KEY_END,
    KEY_DELETE,
    KEY_WORD_LEFT,
    KEY_WORD_RIGHT,
    KEY_DELETE_WORD,
} Key;

// One byte; -1: end of input or interrupted.
static int read_byte(void)
{
    unsigned char byte;
    return read(IN, &byte, 1) == 1 ? byte : -1;
}

// ESC [ 1 ; 5 D and the like; the last byte decides, a modifier makes words of characters.
static uint32_t read_sequence(void)
{
    unsigned parameters[4] = {0}, count = 0;
    int byte = read_byte();
    for (; byte >= 0 && (byte == ';' || (byte >= '0' && byte <= '9')); byte = read_byte()) {
        if (byte == ';') {
            count += count < 3;
        } else {
            parameters[count] = (parameters[count] * 10 + (unsigned)(byte - '0')) % 1000;
        }
    }
    bool modified = count > 0 && parameters[1] > 1;
    switch (byte) {
    case 'A':
        return KEY_UP;
    case 'B':
        return KEY_DOWN;
    case 'C':
        return modified ? KEY_WORD_RIGHT : KEY_RIGHT;
    case 'D':
        return modified ? KEY_WORD_LEFT : KEY_LEFT;
    case 'H':
        return KEY_HOME;
    case 'F':
        return KEY_END;
    case '~':
        return parameters[0] == 1 || parameters[0] == 7   ? KEY_HOME
               : parameters[0] == 4 || parameters[0] == 8 ? KEY_END
               : parameters[0] == 3                       ? KEY_DELETE
                                                          : KEY_NONE;
    default:
        return KEY_NONE;
    }
}

static uint32_t read_escape(void)
{
    int byte = read_byte();
    switch (byte) {
    case '[':
    case 'O':
        return read_sequence();
    case 'b':
        return KEY_WORD_LEFT;
    case 'f':
        return KEY_WORD_RIGHT;
    case 'd':
        return KEY_DELETE_WORD;
    case 127:
        return 'W' - '@';
    default:
        return KEY_NONE;
    }
}

// A code point, a control character or an enum Key.
static uint32_t read_key(void)
{
    int byte = read_byte();
    if (byte < 0) {
        return KEY_END_OF_INPUT;
    }
    if (byte == 27) {
        return read_escape();
    }
    if (byte < 0x80) {
        return (uint32_t)byte;
    }
    char text[5] = {(char)byte, 0, 0, 0, 0};
    int size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    for (int i = 1; i < size; i++) {
        byte = read_byte();
        if (byte < 0x80 || byte >= 0xc0) {
            return KEY_NONE;
        }
        text[i] = (char)byte;
    }
    Utf8Info info;
    uint32_t code = KEY_NONE;
    if (utf8_validate(text, (size_t)size, 0, &info)) {
        utf8_next(text, &code);
    }
    return code;
}

// ---- screen

static size_t screen_width(void)
{
    struct winsize size;
    return ioctl(OUT, TIOCGWINSZ, &size) == 0 && size.ws_col > 1 ? size.ws_col : 80;
}

static size_t columns_of(const char *text, size_t size)
{
    size_t columns = 0;
    for (const char *p = text, *end = text + size; p < end;) {
        uint32_t code;
        p = utf8_next(p, &code);
        const char *width = unicode_east_asian_width(code);
        columns += width[0] == 'F' || (width[0] == 'W' && !width[1]) ? 2 : 1;
    }
    return columns;
}

static void write_all(const Buf *buf)
{
    for (size_t done = 0; done < buf->size;) {
        ssize_t n = write(OUT, buf->data + done, buf->size - done);
        if (n < 0 && errno != EINTR) {
            return;
        }
        done += n > 0 ? (size_t)n : 0;
    }
}

static void redraw(Editor *e)
{
    size_t width = screen_width(), prompt = columns_of(e->prompt, strlen(e->prompt));
    size_t before = prompt + columns_of(e->line.data, e->cursor);
    size_t total = prompt + columns_of(e->line.data, e->line.size);
    Buf out = BUF_INIT;
    if (e->row) {
        buf_printf(&out, "\x1b[%zuA", e->row);
    }
    buf_string(&out, "\r\x1b[J");
    buf_string(&out, e->prompt);
    buf_append(&out, e->line.data, e->line.size);
    if (total % width == 0) {
        buf_string(&out, "\r\n");  // terminals wrap only with the next character
    }
    size_t up = total / width - before / width;
    if (up) {
        buf_printf(&out, "\x1b[%zuA", up);
    }
    buf_char(&out, '\r');
    if (before % width) {
        buf_printf(&out, "\x1b[%zuC", before % width);
    }
    e->row = before / width;
    write_all(&out);
    buf_free(&out);
}

// The cursor to the end of the line, then a new row.
static void finish_line(Editor *e)
{
    e->cursor = e->line.size;
    redraw(e);
    Buf out = BUF_INIT;
    buf_string(&out, "\r\n");
    write_all(&out);
    buf_free(&out);
    e->row = 0;
}

// ---- moving and changing

static size_t previous(const Editor *e, size_t at)
{
    while (at > 0 && ((unsigned char)e->line.data[--at] & 0xc0) == 0x80) {}
    return at;
}

static size_t next(const Editor *e, size_t at)
{
    at += at < e->line.size;
    while (at < e->line.size && ((unsigned char)e->line.data[at] & 0xc0) == 0x80) {
        at++;
    }
    return at;
}

static bool in_word(const Editor *e, size_t at)
{
    unsigned char c = (unsigned char)e->line.data[at];
    return c >= 0x80 || c == '_' || (c >= '0' && c <= '9') ||
           ((c | 32) >= 'a' && (c | 32) <= 'z');
}

static size_t word_left(const Editor *e, size_t at)
{
    while (at > 0 && !in_word(e, previous(e, at))) {
        at = previous(e, at);
    }
    while (at > 0 && in_word(e, previous(e, at))) {
        at = previous(e, at);
    }
    return at;
}

static size_t word_right(const Editor *e, size_t at)
{
    while (at < e->line.size && !in_word(e, at)) {
        at = next(e, at);
    }
    while (at < e->line.size && in_word(e, at)) {
        at = next(e, at);
    }
    return at;
}

static void insert(Editor *e, const char *text, size_t size)
{
    buf_insert(&e->line, e->cursor, text, size);
    if (!e->line.failed) {
        e->cursor += size;
    }
}

// Removes from..to; kept for Ctrl-Y when it is more than a character.
static void take(Editor *e, size_t from, size_t to, bool keep)
{
    if (keep && to > from) {
        buf_clear(&e->killed);
        buf_append(&e->killed, e->line.data + from, to - from);
    }
    buf_remove(&e->line, from, to - from);
    e->cursor = from;
}

static void set_line(Editor *e, const char *text, size_t size)
{
    buf_clear(&e->line);
    buf_append(&e->line, text, size);
    e->cursor = e->line.size;
}

static void show_history(Editor *e, size_t index)
{
    if (index > e->history.count) {
        return;
    }
    if (e->shown == e->history.count) {
        buf_clear(&e->saved);
        buf_append(&e->saved, e->line.data, e->line.size);
    }
    e->shown = index;
    if (index == e->history.count) {
        set_line(e, e->saved.data, e->saved.size);
    } else {
        set_line(e, e->history.lines[index], strlen(e->history.lines[index]));
    }
}

// ---- completion

static size_t shared_prefix(const Buf *names)
{
    size_t shared = strlen(names->data);
    for (const char *p = names->data, *end = p + names->size; p < end; p += strlen(p) + 1) {
        size_t i = 0;
        while (i < shared && p[i] == names->data[i]) {
            i++;
        }
        shared = i;
    }
    while (shared > 0 && ((unsigned char)names->data[shared] & 0xc0) == 0x80) {
        shared--;
    }
    return shared;
}

static void list_names(Editor *e, const Buf *names)
{
    finish_line(e);
    size_t widest = 1, column = 0, width = screen_width();
    for (const char *p = names->data, *end = p + names->size; p < end; p += strlen(p) + 1) {
        size_t columns = columns_of(p, strlen(p));
        widest = columns > widest ? columns : widest;
    }
    Buf out = BUF_INIT;
    for (const char *p = names->data, *end = p + names->size; p < end; p += strlen(p) + 1) {
        if (column && column + widest + 2 > width) {
            buf_string(&out, "\r\n");
            column = 0;
        }
        buf_string(&out, p);
        buf_fill(&out, ' ', widest + 2 - columns_of(p, strlen(p)));
        column += widest + 2;
    }
    buf_string(&out, "\r\n");
    write_all(&out);
    buf_free(&out);
}

// Tab: four spaces in the indentation, completion elsewhere.
static void complete(Editor *e)
{
    size_t at = 0, cursor = e->cursor;
    while (at < cursor && strchr(" \t", e->line.data[at])) {
        at++;
    }
    if (at == cursor || !e->complete) {
        insert(e, "    ", 4);
        return;
    }
    Buf names = BUF_INIT;
    size_t typed = e->complete(e->context, buf_text(&e->line), cursor, &names);
    if (names.size && !names.failed) {
        size_t shared = shared_prefix(&names);
        if (shared > typed) {
            insert(e, names.data + typed, shared - typed);
        } else if (strlen(names.data) + 1 < names.size) {
            list_names(e, &names);
            e->cursor = cursor;
        }
    }
    buf_free(&names);
}

// ---- one key

static void suspend(Editor *e);

static void move_or_change(Editor *e, uint32_t key)
{
    size_t cursor = e->cursor;
    switch (key) {
    case 'B' - '@':
    case KEY_LEFT:
        e->cursor = previous(e, cursor);
        break;
    case 'F' - '@':
    case KEY_RIGHT:
        e->cursor = next(e, cursor);
        break;
    case 'A' - '@':
    case KEY_HOME:
        e->cursor = 0;
        break;
    case 'E' - '@':
    case KEY_END:
        e->cursor = e->line.size;
        break;
    case KEY_WORD_LEFT:
        e->cursor = word_left(e, cursor);
        break;
    case KEY_WORD_RIGHT:
        e->cursor = word_right(e, cursor);
        break;
    case 'H' - '@':
    case 127:
        take(e, previous(e, cursor), cursor, false);
        break;
    case 'D' - '@':
    case KEY_DELETE:
        take(e, cursor, next(e, cursor), false);
        break;
    case KEY_DELETE_WORD:
        take(e, cursor, word_right(e, cursor), true);
        break;
    case 'W' - '@':
        take(e, word_left(e, cursor), cursor, true);
        break;
    case 'K' - '@':
        take(e, cursor, e->line.size, true);
        break;
    case 'U' - '@':
        take(e, 0, cursor, true);
        break;
    default:
        break;
    }
}

static void apply_key(Editor *e, uint32_t key)
{
    switch (key) {
    case '\t':
        complete(e);
        break;
    case 'P' - '@':
    case KEY_UP:
        show_history(e, e->shown - 1);  // from 0: beyond count, ignored
        break;
    case 'N' - '@':
    case KEY_DOWN:
        show_history(e, e->shown + 1);
        break;
    case 'Y' - '@':
        insert(e, e->killed.data, e->killed.size);
        break;
    case 'L' - '@': {
        Buf out = BUF_INIT;
        buf_string(&out, "\x1b[H\x1b[2J");
        write_all(&out);
        buf_free(&out);
        e->row = 0;
        break;
    }
    case 'Z' - '@':
        suspend(e);
        break;
    default:
        if (key >= ' ' && key != 127 && key < KEY_NONE) {
            Buf text = BUF_INIT;
            buf_code_point(&text, key);
            insert(e, text.data, text.size);
            buf_free(&text);
        } else {
            move_or_change(e, key);
        }
    }
}

// ---- raw mode

static bool enter_raw(Editor *e)
{
    if (tcgetattr(IN, &e->usual) != 0) {
        return false;
    }
    struct termios raw = e->usual;
    raw.c_iflag &= ~(tcflag_t)(BRKINT | ICRNL | INPCK | ISTRIP | IXON);
    raw.c_lflag &= ~(tcflag_t)(ECHO | ICANON | IEXTEN | ISIG);
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    return tcsetattr(IN, TCSADRAIN, &raw) == 0;
}

static void leave_raw(Editor *e)
{
    tcsetattr(IN, TCSADRAIN, &e->usual);
}

static void suspend(Editor *e)
{
    leave_raw(e);
    raise(SIGTSTP);
    (void)enter_raw(e);
    e->row = 0;
}

static EditResult edit_raw(Editor *e)
{
    for (;;) {
        redraw(e);
        uint32_t key = read_key();
        if (key == KEY_END_OF_INPUT && errno == EINTR) {
            continue;
        }
        if (key == '\r' || key == '\n') {
            return EDIT_LINE;
        }
        if (key == 'C' - '@') {
            return EDIT_INTERRUPTED;
        }
        if (key == KEY_END_OF_INPUT || (key == 'D' - '@' && e->line.size == 0)) {
            return EDIT_END;
        }
        apply_key(e, key);
    }
}

static EditResult read_raw(Editor *e, const char *prompt, Buf *out)
{
    const char *last = strrchr(prompt, '\n');  // what is above the last row is shown once
    if (last) {
        Buf head = BUF_INIT;
        buf_append(&head, prompt, (size_t)(last + 1 - prompt));
        write_all(&head);
        buf_free(&head);
    }
    e->prompt = last ? last + 1 : prompt;
    buf_clear(&e->line);
    e->cursor = e->row = 0;
    e->shown = e->history.count;
    errno = 0;
    EditResult result = edit_raw(e);
    if (result == EDIT_LINE) {
        finish_line(e);
        history_add(&e->history, buf_text(&e->line), e->line.size);
        buf_append(out, e->line.data, e->line.size);
        buf_char(out, '\n');
    }
    leave_raw(e);
    return result;
}

// ---- without a terminal

// WHY byte by byte: input() of the program reads from the same descriptor.
static EditResult read_plain(const char *prompt, int prompt_fd, Buf *out)
{
    ssize_t written = write(prompt_fd, prompt, strlen(prompt));
    (void)written;
    for (;;) {
        char byte;
        ssize_t n = read(IN, &byte, 1);
        if (n < 0) {
            return errno == EINTR ? EDIT_INTERRUPTED : EDIT_FAILED;
        }
        if (n == 0) {
            return EDIT_END;
        }
        buf_char(out, byte);
        if (byte == '\n') {
            return EDIT_LINE;
        }
    }
}

// ---- the interface

EditResult edit_line(Editor *e, const char *prompt, Buf *out)
{
    const char *term = getenv("TERM");
    bool terminal = isatty(IN) && isatty(OUT);
    if (!terminal) {
        return read_plain(prompt, 2, out);
    }
    if (!term || strcmp(term, "dumb") == 0 || !enter_raw(e)) {
        return read_plain(prompt, OUT, out);
    }
    return read_raw(e, prompt, out);
}

Editor *edit_open(EditComplete *complete_word, void *context, const char *history)
{
    Editor *e = calloc(1, sizeof *e);
    if (e) {
        e->complete = complete_word;
        e->context = context;
        e->history_path = history;
        if (history) {
            history_load(&e->history, history);
        }
    }
    return e;
}

void edit_close(Editor *e)
{
    if (e->history_path) {
        history_save(&e->history, e->history_path);
    }
    history_free(&e->history);
    buf_free(&e->line);
    buf_free(&e->saved);
    buf_free(&e->killed);
    free(e);
}
