/* Signed models from C: the shipped files by the shipped key, each way to be refused with its
 * status and its sentence; copies and mapped files; the contents digest. In a build without
 * signatures: that nothing is let through. */
#include "facesig_signed.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "check.h"

#define MODEL "signed_test.fsig"
#define SIGNATURE MODEL ".sig"
#define MOST (2 << 20)

static char model_bytes[MOST], signature[400], changed[MOST];
static size_t model_size, signature_size;
static uint8_t key[FACESIG_KEY_SIZE];
static char sentence[600];

static size_t load(const char* path, char* bytes, size_t most) {
    FILE* file = fopen(path, "rb");
    size_t size;
    CHECK(file != NULL);
    if (file == NULL) exit(1);
    size = fread(bytes, 1, most, file);
    fclose(file);
    return size;
}

static void save(const char* path, const char* bytes, size_t size) {
    FILE* file = fopen(path, "wb");
    CHECK(file != NULL && fwrite(bytes, 1, size, file) == size);
    fclose(file);
}

static void restore(void) {
    save(MODEL, model_bytes, model_size);
    save(SIGNATURE, signature, signature_size);
}

static facesig_model* opened;
#define OPEN(error) facesig_model_open_signed(MODEL, key, &opened, error)

static void refused(facesig_status status, const char* expected) {
    CHECK_FAILS(OPEN, status, expected);
    CHECK(opened == NULL);
    restore();
}

/* The 64 digits behind a word of the signature's file. */
static const char* digits(const char* word) {
    return strstr(signature, word) + strlen(word);
}

static void refuses(void) {
    const int key_length = 64;
    CHECK(remove(SIGNATURE) == 0);
    refused(FACESIG_MODEL_UNSIGNED,
            "expected a signature, got 'No such file or directory' (" SIGNATURE ")");
    save(SIGNATURE, signature, signature_size - 1);
    refused(FACESIG_MODEL_SIGNATURE,
            "expected four lines of a signature, got other bytes (" SIGNATURE ")");
    memcpy(changed, signature, signature_size);
    changed[signature_size] = '\n';
    save(SIGNATURE, changed, signature_size + 1);
    refused(FACESIG_MODEL_SIGNATURE,
            "expected four lines of a signature, got other bytes (" SIGNATURE ")");
    CHECK(remove(SIGNATURE) == 0 && mkfifo(SIGNATURE, 0600) == 0);
    CHECK(facesig_model_open_signed(MODEL, key, &opened, NULL) == FACESIG_MODEL_SIGNATURE);
    CHECK(remove(SIGNATURE) == 0);
    restore();

    key[5] ^= 1; /* of another */
    CHECK(facesig_model_open_signed(MODEL, key, &opened, NULL) == FACESIG_MODEL_SIGNER);
    key[5] ^= 1;

    memcpy(changed, model_bytes, model_size);
    changed[model_size - 100] ^= 1;
    save(MODEL, changed, model_size);
    {
        facesig_error error;
        CHECK(OPEN(&error) == FACESIG_MODEL_ALTERED);
        snprintf(sentence, sizeof(sentence), "expected the file that was signed, %.*s, got ",
                 key_length, digits("digest "));
        CHECK(strncmp(error.message, sentence, strlen(sentence)) == 0);
    }
    restore();

    memcpy(changed, signature, signature_size);
    changed[signature_size - 2] = signature[signature_size - 2] == '0' ? '1' : '0';
    save(SIGNATURE, changed, signature_size);
    snprintf(sentence, sizeof(sentence),
             "expected a signature that %.*s made, got another (" SIGNATURE ")", key_length,
             digits("key "));
    refused(FACESIG_MODEL_FORGED, sentence);

    /* Opens without a signature, so only the signature's absence was refused. */
    CHECK(remove(SIGNATURE) == 0);
    CHECK(facesig_model_open(MODEL, &opened, NULL) == FACESIG_OK);
    facesig_model_close(opened);
    restore();
}

static void accepts(void) {
    facesig_error error;
    facesig_model* mapped = NULL;
    uint8_t one[FACESIG_CONTENTS_SIZE], other[FACESIG_CONTENTS_SIZE];
    CHECK(OPEN(&error) == FACESIG_OK && opened != NULL);
    CHECK(truncate(MODEL, 0) == 0); /* it is a copy */
    CHECK(facesig_model_contents(opened, one, &error) == FACESIG_OK);
    {
        facesig_session* session = NULL;
        CHECK(facesig_session_create(opened, NULL, &session, &error) == FACESIG_OK);
        facesig_session_close(session);
    }
    facesig_model_close(opened);
    restore();
    CHECK(facesig_model_open_mapped(MODEL, &mapped, &error) == FACESIG_OK);
    CHECK(facesig_model_contents(mapped, other, &error) == FACESIG_OK);
    CHECK(memcmp(one, other, sizeof(one)) == 0);
    CHECK(memcmp(one, model_bytes + 184, sizeof(one)) == 0);
    facesig_model_close(mapped);
}

static void keys(void) {
    uint8_t other[FACESIG_KEY_SIZE] = {7};
#define READ(error) facesig_key_read(SIGNATURE, other, error)
    CHECK_FAILS(READ, FACESIG_SIGNING_KEY,
                "expected a file with a public key, got other bytes (" SIGNATURE ")");
#undef READ
#define READ(error) facesig_key_read("none.pub", other, error)
    CHECK_FAILS(READ, FACESIG_SIGNING_KEY,
                "expected a file with a public key, got No such file or directory (none.pub)");
#undef READ
    save("signing.key", "facesig signing key 1\n00\n", 25);
#define READ(error) facesig_key_read("signing.key", other, error)
    CHECK_FAILS(READ, FACESIG_SIGNING_KEY,
                "expected a file with a public key, got a signing key (signing.key)");
    CHECK(remove("signing.key") == 0 && other[0] == 7);
}

static void without_signatures(void) {
    const char* expected =
        "expected a build that checks signatures, got one without (-DFACESIG_SIGNATURES=ON)";
    CHECK_FAILS(OPEN, FACESIG_NO_SIGNATURES, expected);
    CHECK(opened == NULL);
}

static void arguments(void) {
    facesig_error error;
    CHECK(facesig_key_read(NULL, key, &error) == FACESIG_ARGUMENT);
    CHECK(facesig_key_read(MODEL, NULL, &error) == FACESIG_ARGUMENT);
    CHECK(facesig_model_open_signed(NULL, key, &opened, &error) == FACESIG_ARGUMENT);
    CHECK(facesig_model_open_signed(MODEL, NULL, &opened, &error) == FACESIG_ARGUMENT);
    CHECK(facesig_model_open_signed(MODEL, key, NULL, &error) == FACESIG_ARGUMENT);
    CHECK(facesig_model_open_mapped(NULL, &opened, &error) == FACESIG_ARGUMENT);
    CHECK(facesig_model_open_mapped(MODEL, NULL, &error) == FACESIG_ARGUMENT);
    CHECK(facesig_model_contents(NULL, key, &error) == FACESIG_ARGUMENT);
    CHECK(facesig_model_open_mapped("none", &opened, &error) == FACESIG_MODEL_NOT_FOUND);
}

int main(void) {
    const facesig_status status = facesig_key_read(FACESIG_TEST_KEY, key, NULL);
    model_size = load(FACESIG_TEST_EMBEDDER, model_bytes, MOST);
    signature_size = load(FACESIG_TEST_EMBEDDER ".sig", signature, sizeof(signature) - 1);
    CHECK(model_size > 1000000 && signature_size == 300);
    restore();
    if (status == FACESIG_NO_SIGNATURES) {
        without_signatures();
    } else {
        CHECK(status == FACESIG_OK);
        accepts();
        refuses();
        keys();
    }
    arguments();
    CHECK(remove(MODEL) == 0 && remove(SIGNATURE) == 0);
    return check_finish();
}
