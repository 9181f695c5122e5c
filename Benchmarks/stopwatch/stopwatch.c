/* Runs a command and writes down what it took. The kernel counts the memory of a process from that of the one which
   started it; a small program between makes sure that it is not Python's.

   usage: stopwatch RESULT COMMAND [ARGUMENT …]

   RESULT then has one line: nanoseconds of wall time, microseconds of user and of system time, peak memory in KiB, and
   the exit code (128 and more: the signal that ended it). */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static long long nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}

static long long microseconds(struct timeval time) { return time.tv_sec * 1000000LL + time.tv_usec; }

static int fail(const char *what) {
  fprintf(stderr, "stopwatch: %s: %s\n", what, strerror(errno));
  return 71;
}

int main(int count, char **arguments) {
  if (count < 3) {
    fprintf(stderr, "usage: stopwatch RESULT COMMAND [ARGUMENT …]\n");
    return 64;
  }
  FILE *result = fopen(arguments[1], "we");
  if (!result) return fail(arguments[1]);
  long long start = nanoseconds();
  pid_t child = fork();
  if (child < 0) return fail("fork");
  if (child == 0) {
    execvp(arguments[2], arguments + 2);
    _exit(127);
  }
  int status;
  struct rusage used;
  if (wait4(child, &status, 0, &used) != child) return fail("wait4");
  long long wall = nanoseconds() - start;
  int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  fprintf(result, "%lld %lld %lld %ld %d\n", wall, microseconds(used.ru_utime), microseconds(used.ru_stime), used.ru_maxrss,
          code);
  return fclose(result) == 0 ? 0 : fail(arguments[1]);
}
