// What a program sees of a gallery: people come, are known, get other names, and go.
#include <sqlite3.h>

#include "world.h"

using namespace world;

namespace {

void people_come_and_go(const std::string& key) {
    clear();
    const std::string kept = key.empty() ? "" : key_file();
    facesig_person person;
    int64_t ada = 0;
    {
        Open gallery(kept);
        CHECK(gallery.status() == FACESIG_OK);
        CHECK(who(gallery, signature(1)).empty());
        const std::vector<float> one = signature(1);
        CHECK(facesig_gallery_enrol(gallery, "Ada", "{\"door\": 2}", one.data(), 1, &ada,
                                    nullptr) == FACESIG_OK);
        CHECK(enrol(gallery, "Bjørn 北", 2, 3) == FACESIG_OK);
        CHECK(enrol(gallery, "Ada", 1, 2) == FACESIG_OK);
        CHECK(who(gallery, signature(1, 9)) == "Ada");
        CHECK(who(gallery, signature(2, 9)) == "Bjørn 北");
        CHECK(who(gallery, signature(3)).empty());
        CHECK(facesig_gallery_rename(gallery, "Ada", "Ada L.", nullptr) == FACESIG_OK);
        CHECK(facesig_gallery_rename(gallery, "Ada L.", "Bjørn 北", nullptr) ==
              FACESIG_PERSON_NAME);
        CHECK(who(gallery, signature(1, 9)) == "Ada L.");
    }
    Open gallery(kept);
    CHECK(gallery.status() == FACESIG_OK);
    size_t count = 0;
    CHECK(facesig_gallery_count(gallery, &count, nullptr) == FACESIG_OK && count == 2);
    CHECK(facesig_gallery_person_at(gallery, 0, &person, nullptr) == FACESIG_OK);
    CHECK(person.id == ada && person.templates == 3 && std::string(person.name) == "Ada L.");
    CHECK(facesig_gallery_person_at(gallery, 2, &person, nullptr) == FACESIG_ARGUMENT);
    char metadata[32];
    size_t needed = 0;
    CHECK(facesig_gallery_metadata(gallery, ada, nullptr, 0, &needed, nullptr) == FACESIG_OK);
    CHECK(needed == 12);
    CHECK(facesig_gallery_metadata(gallery, ada, metadata, 11, nullptr, nullptr) ==
          FACESIG_ARGUMENT);
    CHECK(facesig_gallery_metadata(gallery, ada, metadata, 12, nullptr, nullptr) == FACESIG_OK);
    CHECK(std::string(metadata) == "{\"door\": 2}");
    CHECK(facesig_gallery_remove(gallery, "Ada L.", nullptr) == FACESIG_OK);
    CHECK(facesig_gallery_remove(gallery, "Ada L.", nullptr) == FACESIG_PERSON_NOT_FOUND);
    CHECK(who(gallery, signature(1, 9)).empty());
    CHECK(who(gallery, signature(2, 9)) == "Bjørn 北");
    // Ids are not used again.
    int64_t eve = 0;
    const std::vector<float> five = signature(5);
    CHECK(facesig_gallery_enrol(gallery, "Eve", nullptr, five.data(), 1, &eve, nullptr) ==
          FACESIG_OK);
    CHECK(eve == 3);
}

void decisions() {
    clear();
    Open gallery("", path(), 1, FACESIG_LOG_DECISIONS);
    CHECK(enrol(gallery, "Ada", 1, 2) == FACESIG_OK);
    CHECK(enrol(gallery, "Twin", 1, 1) == FACESIG_OK);
    CHECK(enrol(gallery, "Bo", 2, 1) == FACESIG_OK);
    facesig_identified found;
    facesig_ranked ranked[5];
    size_t ranks = 0;
    facesig_identify_options options;
    facesig_identify_options_init(&options);
    const std::vector<float> ada = signature(1, 1);
    // The same photo twice: nobody could say who it is.
    options.margin = 0.5;
    CHECK(facesig_gallery_identify(gallery, ada.data(), &options, &found, ranked, 5, &ranks,
                                   nullptr) == FACESIG_OK);
    CHECK(found.unknown == FACESIG_UNKNOWN_MARGIN && ranks == 3);
    CHECK(ranked[0].person == 1 && ranked[0].template_id == 2 && ranked[1].person == 2);
    CHECK(ranked[0].score == found.score && ranked[1].score == found.second);
    CHECK(ranked[0].score > ranked[1].score && ranked[1].score > ranked[2].score);
    options.margin = 0;
    CHECK(facesig_gallery_identify(gallery, ada.data(), &options, &found, nullptr, 0, nullptr,
                                   nullptr) == FACESIG_OK);
    CHECK(found.unknown == FACESIG_KNOWN && found.person == 1);
    const double threshold = found.threshold;
    options.false_rate = 1e-4;
    options.combine = FACESIG_MEAN;
    CHECK(facesig_gallery_identify(gallery, ada.data(), &options, &found, ranked, 1, &ranks,
                                   nullptr) == FACESIG_OK);
    CHECK(found.threshold > threshold && ranked[0].template_id == 0 && ranks == 1);
    for (const double rate : {0.0, 1.0, -1.0, double(NAN)}) {
        options.false_rate = rate;
        CHECK(facesig_gallery_identify(gallery, ada.data(), &options, &found, nullptr, 0, nullptr,
                                       nullptr) == FACESIG_FALSE_ACCEPT_RATE);
    }
    facesig_match match;
    CHECK(facesig_gallery_verify(gallery, "Ada", ada.data(), 1e-3, &match, nullptr) == FACESIG_OK);
    CHECK(match.same == 1 && match.similarity > 0.99F);
    CHECK(facesig_gallery_verify(gallery, "Bo", ada.data(), 1e-3, &match, nullptr) == FACESIG_OK);
    CHECK(match.same == 0);
    CHECK(facesig_gallery_verify(gallery, "Cy", ada.data(), 1e-3, &match, nullptr) ==
          FACESIG_PERSON_NOT_FOUND);
    uint64_t rows = 0;
    CHECK(facesig_gallery_log_verify(gallery, &rows, nullptr, nullptr) == FACESIG_OK);
    CHECK(rows == 1 + 3 + 3 + 2);
    char kind[32], body[256];
    CHECK(facesig_gallery_log_row(gallery, 5, nullptr, kind, body, sizeof(body), nullptr,
                                  nullptr) == FACESIG_OK);
    CHECK(std::string(kind) == "identify");
    CHECK(std::strstr(body, "{\"nearest\":1,\"person\":null,\"score\":") == body);
}

void refuses() {
    clear();
    facesig_gallery* none = nullptr;
    Open gallery(key_file());
    const std::vector<float> one = signature(1);
    std::vector<float> bad = one;
    bad[3] = 2;
    for (const char* name : {"", "a\nb", "\x7f", "a\xff", "\xc0\x80", "\xed\xa0\x80", "\xc2\x85"}) {
        CHECK(facesig_gallery_enrol(gallery, name, nullptr, one.data(), 1, nullptr, nullptr) ==
              FACESIG_PERSON_NAME);
    }
    const std::string longest(200, 'x');
    CHECK(enrol(gallery, longest.c_str(), 1) == FACESIG_OK);
    CHECK(enrol(gallery, (longest + "y").c_str(), 1) == FACESIG_PERSON_NAME);
    for (const char* metadata :
         {"", "[]", "3", "{", "{\"a\":1}x", "{\"a\":1e999}", "{\"a\":\"\\ud800\"}",
          "{\"a\":\"\\udc00\\ud800\"}", "{\"a\":\"\\ud800\\u0041\"}", "{\"n\":\"J\xfcrg\"}",
          "{a:1}", "{'a':1}", "{\"a\":NaN}", "{\"a\":+1}"}) {
        CHECK(facesig_gallery_enrol(gallery, "Ada", metadata, one.data(), 1, nullptr, nullptr) ==
              FACESIG_PERSON_METADATA);
    }
    // Python reads 100 levels; brackets in text are none.
    for (const int depth : {100, 101}) {
        const std::string lists(static_cast<size_t>(depth - 1), '[');
        const std::string ends(lists.size(), ']');
        const std::string deep = "{\"a\\\"[\":" + lists + "\"[[[\"" + ends + "}";
        CHECK(facesig_gallery_enrol(gallery, depth == 100 ? "Deep" : "Deeper", deep.c_str(),
                                    one.data(), 1, nullptr, nullptr) ==
              (depth == 100 ? FACESIG_OK : FACESIG_PERSON_METADATA));
    }
    CHECK(facesig_gallery_remove(gallery, "Deep", nullptr) == FACESIG_OK);
    CHECK(facesig_gallery_enrol(gallery, "Ada", nullptr, bad.data(), 1, nullptr, nullptr) ==
          FACESIG_SIGNATURE);
    CHECK(facesig_gallery_enrol(gallery, "Ada", nullptr, one.data(), 0, nullptr, nullptr) ==
          FACESIG_ARGUMENT);
    CHECK(facesig_gallery_enrol(none, "Ada", nullptr, one.data(), 1, nullptr, nullptr) ==
          FACESIG_ARGUMENT);
    size_t count = 0;
    CHECK(facesig_gallery_count(gallery, &count, nullptr) == FACESIG_OK && count == 1);
}

void keys() {
    clear();
    const std::string right = key_file('a'), wrong = key_file('b');
    { CHECK(Open(right).status() == FACESIG_OK); }
    CHECK(Open(wrong).status() == FACESIG_GALLERY_KEY);
    CHECK(Open("").status() == FACESIG_GALLERY_KEY);
    CHECK(Open(path("no-key")).status() == FACESIG_GALLERY_KEY);
    write(path("open"), std::string(32, 'a'), 0640);
    CHECK(Open(path("open")).status() == FACESIG_GALLERY_KEY);
    write(path("short"), std::string(31, 'a'));
    CHECK(Open(path("short")).status() == FACESIG_GALLERY_KEY);
    std::string hex;
    for (int i = 0; i < 32; ++i) hex += "61";  // 'a'
    write(path("hex"), hex + "\n");
    CHECK(Open(path("hex")).status() == FACESIG_OK);
    // A passphrase, and a callback.
    facesig_gallery_options by_word = options("");
    by_word.secret.passphrase = "correct horse";
    by_word.secret.memory_kib = 64;
    by_word.secret.passes = 1;
    facesig_gallery* gallery = nullptr;
    const std::string other = path("other.db");
    CHECK(facesig_gallery_open(other.c_str(), &by_word, &gallery, nullptr) == FACESIG_OK);
    CHECK(enrol(gallery, "Ada", 1) == FACESIG_OK);
    facesig_gallery_close(gallery);
    by_word.secret.passphrase = "correct horsE";
    CHECK(facesig_gallery_open(other.c_str(), &by_word, &gallery, nullptr) == FACESIG_GALLERY_KEY);
    CHECK(gallery == nullptr);
    by_word.secret.key_file = right.c_str();
    CHECK(facesig_gallery_open(other.c_str(), &by_word, &gallery, nullptr) == FACESIG_ARGUMENT);
    by_word.secret.key_file = nullptr;
    for (const bool many_passes : {true, false}) {
        by_word.secret.passes = many_passes ? 1'000'000 : 1;
        by_word.secret.memory_kib = many_passes ? 64 : 67'108'864;  // bytes by mistake
        const std::string fresh = path("fresh.db");
        facesig_error error;
        CHECK(facesig_gallery_open(fresh.c_str(), &by_word, &gallery, &error) == FACESIG_ARGUMENT);
        CHECK(std::strstr(error.message, "KiB, got ") != nullptr);
        CHECK(access(fresh.c_str(), F_OK) != 0);
        Open sealed(right);
        CHECK(facesig_gallery_rekey(sealed, &by_word.secret, nullptr) == FACESIG_ARGUMENT);
    }
    facesig_gallery_options by_call = options("");
    by_call.secret.key = [](const uint8_t* id, uint8_t* key, void* context) -> int32_t {
        for (int i = 0; i < 32; ++i) key[i] = id[i % 16];
        return *static_cast<int32_t*>(context);
    };
    int32_t answer = 1;
    by_call.secret.context = &answer;
    const std::string third = path("third.db");
    CHECK(facesig_gallery_open(third.c_str(), &by_call, &gallery, nullptr) == FACESIG_OK);
    facesig_gallery_close(gallery);
    answer = 0;
    CHECK(facesig_gallery_open(third.c_str(), &by_call, &gallery, nullptr) == FACESIG_GALLERY_KEY);
}

void rekeys() {
    for (const bool was_sealed : {true, false}) {
        for (const bool will_be : {true, false}) {
            clear();
            const std::string a = was_sealed ? key_file('a') : "";
            const std::string b = will_be ? key_file('b') : "";
            {
                Open gallery(a);
                CHECK(enrol(gallery, "Ada", 1, 2) == FACESIG_OK);
                CHECK(enrol(gallery, "Bo", 2, 2) == FACESIG_OK);
                facesig_gallery_secret secret = {};
                if (will_be) secret.key_file = b.c_str();
                CHECK(facesig_gallery_rekey(gallery, &secret, nullptr) == FACESIG_OK);
                CHECK(who(gallery, signature(1, 7)) == "Ada");
                CHECK(enrol(gallery, "Cy", 3) == FACESIG_OK);
            }
            if (was_sealed) CHECK(Open(a).status() == FACESIG_GALLERY_KEY);
            Open gallery(b);
            CHECK(gallery.status() == FACESIG_OK);
            CHECK(who(gallery, signature(2, 7)) == "Bo");
            CHECK(who(gallery, signature(3, 7)) == "Cy");
            uint64_t rows = 0;
            CHECK(facesig_gallery_log_verify(gallery, &rows, nullptr, nullptr) == FACESIG_OK);
            CHECK(rows == 5);
        }
    }
}

// A door and a console on one file, each of which sees what the other does.
void two_on_one_file() {
    clear();
    const std::string key = key_file();
    Open door(key), console(key);
    CHECK(enrol(console, "Ada", 1, 2) == FACESIG_OK);
    int32_t changed = 0;
    CHECK(facesig_gallery_changed(door, &changed, nullptr) == FACESIG_OK && changed == 1);
    CHECK(who(door, signature(1, 5)) == "Ada");
    CHECK(facesig_gallery_changed(door, &changed, nullptr) == FACESIG_OK && changed == 0);
    CHECK(enrol(door, "Bo", 2) == FACESIG_OK);
    CHECK(facesig_gallery_rename(console, "Bo", "Bob", nullptr) == FACESIG_OK);
    CHECK(who(door, signature(2, 5)) == "Bob");
    CHECK(facesig_gallery_remove(console, "Ada", nullptr) == FACESIG_OK);
    CHECK(who(door, signature(1, 5)).empty());
    const std::string next = key_file('n');
    facesig_gallery_secret secret = {};
    secret.key_file = next.c_str();
    CHECK(facesig_gallery_rekey(console, &secret, nullptr) == FACESIG_OK);
    CHECK(who(door, signature(2, 5)) == "?");  // it has the old key
    CHECK(who(console, signature(2, 5)) == "Bob");
}

}  // namespace

int main() {
    people_come_and_go("");
    people_come_and_go("key");
    decisions();
    refuses();
    keys();
    rekeys();
    two_on_one_file();
    remove_folder();
    facesig_model_close(model());
    return check::finish();
}
