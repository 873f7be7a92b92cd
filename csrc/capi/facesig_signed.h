/* facesig in C: models that somebody vouches for, and where a model's bytes lie.
 *
 * `facesig keygen release.key` makes a key, `facesig sign --key release.key FILE` writes FILE.sig,
 * an Ed25519 signature of all of the file. A program that holds release.key.pub opens nothing else:
 *
 *     uint8_t key[FACESIG_KEY_SIZE];
 *     facesig_key_read("/etc/door/release.key.pub", key, &error);
 *     facesig_model_open_signed("facesig_int8.fsig", key, &model, &error);
 *
 * What it proves: whoever holds the key signed these very bytes, thresholds and metadata included,
 * and they are the ones that run: the file is read once, into memory of the process, and hashed
 * there. What not: that no newer model was signed since; compare facesig_model_contents() with a
 * list of those that may run. The key itself must lie where only those can write whom the device
 * trusts.
 *
 * Signatures are checked by libsodium, in libraries built with -DFACESIG_SIGNATURES=ON. In others
 * the first two functions fail with FACESIG_NO_SIGNATURES, whatever they are given.
 *
 * The rules of facesig.h hold. */
#ifndef FACESIG_SIGNED_H
#define FACESIG_SIGNED_H

#include "facesig.h"

#ifdef __cplusplus
extern "C" {
#endif

#define FACESIG_KEY_SIZE 32
#define FACESIG_CONTENTS_SIZE 32

/* Reads a public key from the file that `facesig keygen` wrote: KEY.pub. FACESIG_SIGNING_KEY: there
 * is none. */
FACESIG_API facesig_status facesig_key_read(const char* path, uint8_t key[FACESIG_KEY_SIZE],
                                            facesig_error* error);

/* As facesig_model_open(), of a file that has a signature by `key` beside it, path.sig. One status
 * a cause: FACESIG_MODEL_UNSIGNED, FACESIG_MODEL_SIGNATURE, FACESIG_MODEL_SIGNER,
 * FACESIG_MODEL_ALTERED, FACESIG_MODEL_FORGED. Nothing of a file is looked at before its signature
 * is found good. */
FACESIG_API facesig_status facesig_model_open_signed(const char* path,
                                                     const uint8_t key[FACESIG_KEY_SIZE],
                                                     facesig_model** model, facesig_error* error);

/* As facesig_model_open(), but the file's pages are used where they are, shared with all processes
 * that map them: no memory is taken, no copy is made. In return the file must be replaced by
 * renaming another one over it, never overwritten, which would change the running model, nor cut
 * short, which would end the process (SIGBUS). */
FACESIG_API facesig_status facesig_model_open_mapped(const char* path, facesig_model** model,
                                                     facesig_error* error);

/* Writes the 32 bytes that name all of the model that changes a result: the weights, the layers,
 * the crop, as its id does, and the thresholds. Metadata and signatures do not change them. */
FACESIG_API facesig_status facesig_model_contents(const facesig_model* model,
                                                  uint8_t contents[FACESIG_CONTENTS_SIZE],
                                                  facesig_error* error);

#ifdef __cplusplus
}
#endif

#endif
