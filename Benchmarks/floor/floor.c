/* The least that building a site of N pages can cost: read each Markdown file, leave out its front matter, let libcmark
   make HTML of it, put it into a frame, write it to a folder of its own. Nothing is checked, listed, linked or sorted.

   usage: find CONTENT -name '*.md' | floor OUT THREADS FRAME

   Page i of the list becomes OUT/i/index.html; FRAME is how many bytes stand around the text. Thread t of T takes the
   pages t, t + T, t + 2T … */
#include <cmark.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What every thread sees; nobody changes it once they run. */
struct job {
  char **paths;
  size_t count;
  const char *out;
  size_t threads;
  size_t frame;
};

struct worker {
  const struct job *job;
  size_t first;
  pthread_t thread;
};

struct buffer {
  char *bytes;
  size_t size, capacity;
};

static void fail(const char *what) {
  fprintf(stderr, "floor: %s: %s\n", what, strerror(errno));
  exit(74);
}

static void reserve(struct buffer *buffer, size_t capacity) {
  if (buffer->capacity >= capacity) return;
  buffer->bytes = realloc(buffer->bytes, capacity);
  if (!buffer->bytes) fail("memory");
  buffer->capacity = capacity;
}

/* Fills the buffer with the whole file and a NUL behind it. */
static void read_file(const char *path, struct buffer *into) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0) fail(path);
  reserve(into, (size_t)status.st_size + 1);
  into->size = 0;
  for (ssize_t got; (got = read(file, into->bytes + into->size, (size_t)status.st_size - into->size)) != 0;) {
    if (got < 0) fail(path);
    into->size += (size_t)got;
  }
  into->bytes[into->size] = 0;
  close(file);
}

static void write_file(const char *path, const struct buffer *page) {
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (file < 0) fail(path);
  for (size_t done = 0; done < page->size;) {
    ssize_t put = write(file, page->bytes + done, page->size - done);
    if (put < 0) fail(path);
    done += (size_t)put;
  }
  if (close(file) != 0) fail(path);
}

/* Where the text begins: behind the front matter, if there is any. */
static const char *text(const struct buffer *file) {
  if (strncmp(file->bytes, "---\n", 4) != 0) return file->bytes;
  const char *end = strstr(file->bytes + 4, "\n---\n");
  return end ? end + 5 : file->bytes;
}

static void *build(void *argument) {
  const struct worker *self = argument;
  const struct job *job = self->job;
  struct buffer file = {0}, page = {0};
  char place[4096];
  for (size_t i = self->first; i < job->count; i += job->threads) {
    read_file(job->paths[i], &file);
    const char *start = text(&file);
    char *html = cmark_markdown_to_html(start, file.size - (size_t)(start - file.bytes), CMARK_OPT_DEFAULT);
    size_t length = strlen(html);
    page.size = job->frame + length;
    reserve(&page, page.size);
    memset(page.bytes, 'x', job->frame);
    memcpy(page.bytes + job->frame, html, length);
    free(html);
    snprintf(place, sizeof place, "%s/%zu", job->out, i);
    if (mkdir(place, 0755) != 0) fail(place);
    snprintf(place, sizeof place, "%s/%zu/index.html", job->out, i);
    write_file(place, &page);
  }
  free(file.bytes);
  free(page.bytes);
  return NULL;
}

static void read_list(struct job *job) {
  char *line = NULL;
  size_t size = 0, capacity = 0;
  while (getline(&line, &size, stdin) > 0) {
    if (job->count == capacity) {
      capacity = capacity ? 2 * capacity : 1024;
      job->paths = realloc(job->paths, capacity * sizeof *job->paths);
      if (!job->paths) fail("memory");
    }
    line[strcspn(line, "\n")] = 0;
    job->paths[job->count] = strdup(line);
    if (!job->paths[job->count++]) fail("memory");
  }
  free(line);
}

int main(int count, char **arguments) {
  if (count != 4) {
    fprintf(stderr, "usage: find CONTENT -name '*.md' | floor OUT THREADS FRAME\n");
    return 64;
  }
  struct job job = {.out = arguments[1], .threads = strtoul(arguments[2], NULL, 10)};
  job.frame = strtoul(arguments[3], NULL, 10);
  if (job.threads < 1 || job.threads > 64) job.threads = 1;
  read_list(&job);
  if (mkdir(job.out, 0755) != 0) fail(job.out);
  struct worker workers[64];
  for (size_t t = 0; t < job.threads; t++) {
    workers[t] = (struct worker){.job = &job, .first = t};
    if (pthread_create(&workers[t].thread, NULL, build, &workers[t]) != 0) fail("thread");
  }
  for (size_t t = 0; t < job.threads; t++) pthread_join(workers[t].thread, NULL);
  return 0;
}
