#include "publish/build_id.h"

#include "publish/seal.h"

#include <QByteArray>
#include <QtGlobal>
#include <cstring>
#include <elf.h>
#include <link.h>

namespace publish {

using namespace Qt::StringLiterals;

namespace {

/// Notes are padded to words of four bytes.
constexpr std::size_t padded(std::size_t size) {
    return (size + 3) & ~std::size_t(3);
}

/// The id among the notes of one segment; empty when there is none.
QByteArray idAmongNotes(const char* notes, std::size_t size) {
    while (size >= sizeof(ElfW(Nhdr))) {
        ElfW(Nhdr) note;
        std::memcpy(&note, notes, sizeof note);
        const std::size_t name = padded(note.n_namesz), content = padded(note.n_descsz);
        if (sizeof note + name + content > size) {
            return {};
        }
        const char* id = notes + sizeof note + name;
        if (note.n_type == NT_GNU_BUILD_ID && std::memcmp(notes + sizeof note, "GNU", 4) == 0) {
            return QByteArray(id, qsizetype(note.n_descsz)).toHex();
        }
        notes += sizeof note + name + content;
        size -= sizeof note + name + content;
    }
    return {};
}

/// Called first for the program itself, which ends the walk.
int readProgram(dl_phdr_info* program, std::size_t, void* id) {
    for (int i = 0; i < program->dlpi_phnum; ++i) {
        const ElfW(Phdr)& segment = program->dlpi_phdr[i];
        if (segment.p_type != PT_NOTE) {
            continue;
        }
        const auto* notes = reinterpret_cast<const char*>(program->dlpi_addr + segment.p_vaddr);
        if (const QByteArray found = idAmongNotes(notes, segment.p_memsz); !found.isEmpty()) {
            *static_cast<QByteArray*>(id) = found;
            break;
        }
    }
    return 1;
}

} // namespace

QString buildId() {
    QByteArray id;
    dl_iterate_phdr(readProgram, &id);
    if (id.isEmpty()) {
        id = sealedSha256(u"/proc/self/exe"_s, {}).value_or(QByteArray());
    }
    return QString::fromLatin1(id) + u" Qt "_s + QLatin1StringView(qVersion());
}

} // namespace publish
