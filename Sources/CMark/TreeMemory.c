/* Memory for the trees of libcmark: taken in large pieces and given back all at once. A text of 400 words has 300 nodes,
   and to allocate and free each on its own took half of the instructions of parsing. */
#include "CMark.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* A stretch of memory; what is taken from it follows this head. */
struct piece {
  struct piece *before;
  size_t size, used;
  size_t unused; /* so that the memory behind is aligned for anything */
};

/* Each thread has its own, and reads one tree at a time, or a tree of a part while the whole one lives. */
static _Thread_local struct {
  struct piece *last;
  int trees;
} own;

/* Where reads are watched for going too far, each block is a piece of its own. */
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define WATCHED 1
#endif
#endif
#ifdef WATCHED
enum { grain = 16, round = 1, usual_size = 0 };
#else
enum { grain = 16, round = 16, usual_size = 256 << 10 };
#endif

/* Every block has its size in front, for those that grow. */
static void *tree_take(size_t size) {
  if (size > SIZE_MAX / 2) abort();
  size_t whole = grain + ((size + round - 1) & ~(size_t)(round - 1));
  struct piece *piece = own.last;
  if (!piece || piece->size - piece->used < whole) {
    size_t room = whole > usual_size ? whole : usual_size;
    struct piece *fresh = malloc(sizeof *fresh + room);
    /* As libcmark itself does: there is no way to tell it. */
    if (!fresh) abort();
    fresh->before = piece;
    fresh->size = room;
    fresh->used = 0;
    piece = own.last = fresh;
  }
  char *start = (char *)(piece + 1) + piece->used;
  piece->used += whole;
  *(size_t *)start = size;
  return start + grain;
}

static void *tree_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / 2 / size) abort();
  return memset(tree_take(count * size), 0, count * size);
}

static void *tree_realloc(void *block, size_t size) {
  size_t old = block ? *(size_t *)((char *)block - grain) : 0;
  if (block && size <= old) return block;
  void *larger = tree_take(size);
  if (old) memcpy(larger, block, old);
  return larger;
}

static void tree_free(void *block) { (void)block; }

static cmark_mem memory = {tree_calloc, tree_realloc, tree_free};

cmark_node *terang_begin(void) {
  own.trees += 1;
  return cmark_node_new_with_mem(CMARK_NODE_DOCUMENT, &memory);
}

cmark_node *terang_parse(const char *text, size_t length) {
  own.trees += 1;
  cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &memory);
  cmark_parser_feed(parser, text, length);
  cmark_node *tree = cmark_parser_finish(parser);
  cmark_parser_free(parser);
  return tree;
}

cmark_node *terang_node(cmark_node_type type) { return cmark_node_new_with_mem(type, &memory); }

void terang_end(void) {
  if (--own.trees > 0) return;
  struct piece *kept = NULL;
  for (struct piece *piece = own.last, *before; piece; piece = before) {
    before = piece->before;
    if (!kept && piece->size == usual_size) {
      kept = piece;
      kept->before = NULL;
      kept->used = 0;
    } else {
      free(piece);
    }
  }
  own.last = kept;
}
