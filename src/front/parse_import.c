// parse_import — import and from-import.
#include "front/diagnose.h"
#include "front/parser.h"

// dotted_name: NAME ('.' NAME)*, as one NameId. 0 after a failure.
static NameId parse_dotted(Parser *p)
{
    if (!parse_at(p, TOK_NAME)) {
        return 0;
    }
    NameId name = p->token->name;
    parse_advance(p);
    if (!parse_at(p, TOK_DOT)) {
        return name;
    }
    size_t base = p->text.size;
    uint32_t size;
    const char *text = ast_name(&p->ast, name, &size);
    buf_append(&p->text, text, size);
    while (parse_take(p, TOK_DOT)) {
        if (!parse_at(p, TOK_NAME)) {
            p->text.size = base;
            return 0;
        }
        text = ast_name(&p->ast, p->token->name, &size);
        buf_char(&p->text, '.');
        buf_append(&p->text, text, size);
        parse_advance(p);
    }
    size_t total = p->text.size - base;
    name = p->text.failed ? 0 : ast_intern(&p->ast, p->text.data + base, (uint32_t)total);
    p->text.size = base;
    return name ? name : fail_memory(p);
}

// ['as' NAME]. False after a failure.
static bool parse_as(Parser *p, NameId *asname)
{
    *asname = 0;
    if (!parse_take(p, TOK_as)) {
        return true;
    }
    if (!parse_at(p, TOK_NAME)) {
        return false;
    }
    *asname = p->token->name;
    parse_advance(p);
    return true;
}

// 'import' dotted_name ['as' NAME] (',' ...)*
Node parse_import(Parser *p)
{
    uint32_t start = p->token->start;
    parse_advance(p);
    if (p->diagnosing) {
        diagnose_import(p, start);
        if (p->failed) {
            return 0;
        }
    }
    size_t base = p->stack.count;
    do {
        uint32_t alias_start = p->token->start;
        NameId asname, name = parse_dotted(p);
        if (!name || !parse_as(p, &asname)) {
            return 0;
        }
        Node alias = MAKE(p, Alias, alias_start, 0, name, asname);
        if (!alias || !parse_push(p, alias)) {
            return 0;
        }
    } while (parse_take(p, TOK_COMMA));
    List names;
    return parse_list(p, base, &names) ? MAKE(p, Import, start, 0, names) : 0;
}

// One name of a from-import.
static bool parse_from_name(Parser *p)
{
    uint32_t start = p->token->start;
    if (!parse_at(p, TOK_NAME)) {
        return false;
    }
    NameId asname, name = p->token->name;
    parse_advance(p);
    if (!parse_as(p, &asname)) {
        return false;
    }
    Node alias = MAKE(p, Alias, start, 0, name, asname);
    return alias && parse_push(p, alias);
}

// import_from_targets: '(' names [','] ')' | names !',' | '*'
static bool parse_from_targets(Parser *p)
{
    if (parse_at(p, TOK_STAR)) {
        uint32_t start = p->token->start;
        parse_advance(p);
        Node alias = MAKE(p, Alias, start, 0, NAME_star, 0);
        return alias && parse_push(p, alias);
    }
    bool paren = parse_take(p, TOK_LEFT_PAREN);
    if (p->diagnosing && !paren && parse_at(p, TOK_NEWLINE)) {
        fail_from(p, p->token->start, MESSAGE_import_names);
        return false;
    }
    for (;;) {
        if (!parse_from_name(p)) {
            return false;
        }
        if (!parse_take(p, TOK_COMMA)) {
            break;
        }
        if (paren && parse_at(p, TOK_RIGHT_PAREN)) {
            break;
        }
        if (p->diagnosing && parse_at(p, TOK_NEWLINE)) {
            fail_token(p, parse_last(p), MESSAGE_import_trailing_comma);
            return false;
        }
    }
    return !paren || parse_take(p, TOK_RIGHT_PAREN);
}

// 'from' ('.' | '...')* [dotted_name] 'import' import_from_targets
Node parse_from_import(Parser *p)
{
    uint32_t start = p->token->start, level = 0;
    parse_advance(p);
    while (parse_at(p, TOK_DOT) || parse_at(p, TOK_ELLIPSIS)) {
        level += parse_at(p, TOK_DOT) ? 1 : 3;
        parse_advance(p);
    }
    NameId module = 0;
    if (!level || !parse_at(p, TOK_import)) {
        module = parse_dotted(p);
        if (!module) {
            return 0;
        }
    }
    size_t base = p->stack.count;
    List names;
    if (!parse_take(p, TOK_import) || !parse_from_targets(p) || !parse_list(p, base, &names)) {
        return 0;
    }
    return MAKE(p, ImportFrom, start, 0, module, names, level);
}
