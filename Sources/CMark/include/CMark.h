/* libcmark, and trees of it whose memory goes all at once. */
#ifndef CMARK_H_OF_TERANG
#define CMARK_H_OF_TERANG

#include <cmark.h>
#include <string.h>

/* A tree of CommonMark. It must be ended by terang_end, on the thread that parsed it and after its last use. */
cmark_node *terang_parse(const char *text, size_t length);

/* A tree without content; to be ended like one that was parsed. */
cmark_node *terang_begin(void);

/* A node to put into a tree. */
cmark_node *terang_node(cmark_node_type type);

/* Ends a tree: with the last one of a thread goes all memory but one piece of the usual size. */
void terang_end(void);

#endif
