#pragma once

#include "document/state_keys.h"
#include "territory/problem.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <vector>

namespace document {

/// Reads the fields of a JSON object into values that already hold their defaults. An absent key leaves the default; a
/// value of the wrong type or out of range is remembered as a Problem that names the key with its path
/// ("theme.classes"). Only the first problem is kept, shared by an object and those inside it.
class JsonFields {
public:
    explicit JsonFields(QJsonObject object) : m_object(std::move(object)) {}

    void read(const QString& key, QString& target);
    void read(const QString& key, bool& target);
    void read(const QString& key, double& target);
    void read(const QString& key, double& target, double minimum, double maximum);
    void read(const QString& key, int& target, int minimum, int maximum);
    void read(const QString& key, std::uint64_t& target); ///< Text of digits: JSON's numbers hold only 53 bits.
    void read(const QString& key, QChar& target);         ///< Text of one character, or empty for none.
    void read(const QString& key, QDate& target);         ///< ISO 8601, or empty for none.
    void read(const QString& key, QStringList& target);
    void read(const QString& key, std::vector<double>& target);
    void read(const QString& key, QHash<QString, double>& target, double minimum);
    void read(const QString& key, QHash<QString, int>& target);

    /// A value named by its word.
    template <class T> void read(const QString& key, std::span<const Key<T>> words, T& target) {
        QString word;
        read(key, word);
        if (word.isEmpty()) {
            return;
        }
        if (const std::optional<T> value = valueOf(words, word)) {
            target = *value;
        } else {
            refuse(key, unknownWord(word));
        }
    }

    /// Reads an object inside this one; `visit` gets its fields (empty when absent).
    template <class Visit> void readObject(const QString& key, Visit visit) {
        if (const std::optional<QJsonObject> object = objectAt(key)) {
            visitInside(pathOf(key), *object, visit);
        }
    }

    /// Reads an object of objects, each under a name: `visit` gets name and fields of each.
    template <class Visit> void readNamed(const QString& key, Visit visit) {
        const QJsonObject named = objectAt(key).value_or(QJsonObject());
        for (auto it = named.begin(); it != named.end(); ++it) {
            const QString itemKey = key + u'.' + it.key();
            if (!it.value().isObject()) {
                refuse(itemKey, objectExpected());
                return;
            }
            visitInside(pathOf(itemKey), it.value().toObject(), [&](JsonFields& fields) { visit(it.key(), fields); });
        }
    }

    /// Reads a list of objects: `visit` gets the fields of each.
    template <class Visit> void readObjects(const QString& key, Visit visit) {
        const QJsonArray array = arrayAt(key);
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString itemKey = QStringLiteral("%1[%2]").arg(key).arg(i);
            if (!array[i].isObject()) {
                refuse(itemKey, objectExpected());
                return;
            }
            visitInside(pathOf(itemKey), array[i].toObject(), visit);
        }
    }

    bool has(const QString& key) const { return m_object.contains(key); }
    const std::optional<territory::Problem>& problem() const { return m_problem; }
    /// Remembers that the value at `key` can't be used, and why (« un nombre est attendu »).
    void refuse(const QString& key, const QString& why);

private:
    template <class Visit> void visitInside(const QString& path, const QJsonObject& object, Visit visit) {
        JsonFields inner(object);
        inner.m_path = path;
        visit(inner);
        if (!m_problem) {
            m_problem = inner.m_problem;
        }
    }
    QString pathOf(const QString& key) const;
    std::optional<QJsonObject> objectAt(const QString& key);
    QJsonArray arrayAt(const QString& key);
    static QString unknownWord(const QString& word);
    static QString objectExpected();

    QJsonObject m_object;
    QString m_path;
    std::optional<territory::Problem> m_problem;
};

} // namespace document
