#pragma once

#include <QString>
#include <QTemporaryDir>
#include <cstdint>
#include <span>

namespace fuzz {

using Bytes = std::span<const std::uint8_t>;

/// Files whose content changes with every input while their names stay, as the readers take names. In memory where the
/// system has a folder that is (/dev/shm): a disk would be most of the time.
class FuzzedFolder {
public:
    FuzzedFolder();

    /// Gives the file this content and gives back its path.
    QString holding(const QString& name, Bytes content) const;

private:
    QTemporaryDir m_folder;
};

/// The input's first byte, modulo `kinds`, chooses what the rest is; an empty input is nothing of kind 0.
unsigned takeKind(Bytes& input, unsigned kinds);

/// Takes a part of the input: three bytes of length (little end first, at most what is left), then as many bytes.
Bytes takePart(Bytes& input);

/// Ends the program when something that always holds doesn't: the fuzzer then keeps the input.
void require(bool holds, const char* what);

} // namespace fuzz
