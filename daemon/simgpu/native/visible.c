/* Which of the world's devices this process sees: CUDA_VISIBLE_DEVICES, read at the first call as CUDA does. */
#include <ctype.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "cuda.h"

static pthread_once_t looked = PTHREAD_ONCE_INIT;
static unsigned visible[MAX_DEVICES];
static int visible_count;

/* The device that a UUID, or the unambiguous beginning of one, names; -1 when none or several. */
static int device_by_uuid(const struct world *world, const char *word, size_t length) {
  int found = -1;
  for (uint32_t device = 0; device < world->devices; device++) {
    char text[64] = "GPU-";
    size_t end = 4;
    for (int i = 0; i < 16; i++)
      end += (size_t)snprintf(text + end, sizeof text - end, i == 4 || i == 6 || i == 8 || i == 10 ? "-%02x" : "%02x",
                              world->device[device].uuid[i]);
    if (length <= end && !strncasecmp(text, word, length)) {
      if (found >= 0) return -1;
      found = (int)device;
    }
  }
  return found;
}

static int device_by_word(const struct world *world, const char *word, size_t length) {
  if (length > 4 && !strncmp(word, "GPU-", 4)) return device_by_uuid(world, word, length);
  if (!length || length > 3) return -1;
  int number = 0;
  for (size_t i = 0; i < length; i++) {
    if (!isdigit((unsigned char)word[i])) return -1;
    number = 10 * number + word[i] - '0';
  }
  return number < (int)world->devices ? number : -1;
}

static void look(void) {
  const struct world *world = world_of_this_process();
  if (!world) return;
  const char *list = getenv("CUDA_VISIBLE_DEVICES");
  if (!list) {
    for (uint32_t device = 0; device < world->devices; device++) visible[visible_count++] = device;
    return;
  }
  while (*list) {
    while (*list == ' ') list++;
    size_t length = strcspn(list, ",");
    size_t word = length;
    while (word && list[word - 1] == ' ') word--;
    int device = device_by_word(world, list, word);
    if (device < 0) return; /* what follows the first that is invalid is not seen */
    for (int i = 0; i < visible_count; i++)
      if (visible[i] == (unsigned)device) { /* one named twice: none is seen */
        visible_count = 0;
        return;
      }
    visible[visible_count++] = (unsigned)device;
    list += length + (list[length] == ',');
  }
}

int visible_devices(void) {
  pthread_once(&looked, look);
  return visible_count;
}

unsigned physical_device(int ordinal) { return visible[ordinal]; }
