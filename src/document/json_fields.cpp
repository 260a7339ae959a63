#include "document/json_fields.h"

#include <QCoreApplication>
#include <cmath>

namespace document {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::JsonFields)
};

QString textExpected() {
    return Words::tr("un texte est attendu");
}
QString numberExpected() {
    return Words::tr("un nombre est attendu");
}

} // namespace

void JsonFields::read(const QString& key, QString& target) {
    const QJsonValue value = m_object.value(key);
    if (value.isString()) {
        target = value.toString();
    } else if (!value.isUndefined()) {
        refuse(key, textExpected());
    }
}

void JsonFields::read(const QString& key, bool& target) {
    const QJsonValue value = m_object.value(key);
    if (value.isBool()) {
        target = value.toBool();
    } else if (!value.isUndefined()) {
        refuse(key, Words::tr("« true » ou « false » est attendu"));
    }
}

void JsonFields::read(const QString& key, double& target) {
    const QJsonValue value = m_object.value(key);
    if (value.isDouble()) {
        target = value.toDouble();
    } else if (!value.isUndefined()) {
        refuse(key, numberExpected());
    }
}

void JsonFields::read(const QString& key, double& target, double minimum, double maximum) {
    double number = target;
    read(key, number);
    if (number >= minimum && number <= maximum) {
        target = number;
    } else {
        refuse(key, Words::tr("un nombre de %1 à %2 est attendu").arg(minimum).arg(maximum));
    }
}

void JsonFields::read(const QString& key, std::uint64_t& target) {
    QString text = QString::number(qulonglong(target));
    read(key, text);
    bool isNumber = false;
    const std::uint64_t number = text.toULongLong(&isNumber);
    if (isNumber) {
        target = number;
    } else {
        refuse(key, Words::tr("un nombre entier, entre guillemets, est attendu"));
    }
}

void JsonFields::read(const QString& key, QChar& target) {
    QString text;
    read(key, text);
    if (text.size() > 1) {
        refuse(key, Words::tr("un seul caractère est attendu"));
    } else if (has(key)) {
        target = text.isEmpty() ? QChar() : text.front();
    }
}

void JsonFields::read(const QString& key, QDate& target) {
    QString text;
    read(key, text);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid()) {
        refuse(key, Words::tr("une date est attendue : 2025-06-27"));
    } else if (has(key)) {
        target = date;
    }
}

void JsonFields::read(const QString& key, int& target, int minimum, int maximum) {
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined()) {
        return;
    }
    const double number = value.toDouble(std::nan(""));
    if (number != std::floor(number) || number < minimum || number > maximum) { // NaN differs from itself
        refuse(key, Words::tr("un nombre entier de %1 à %2 est attendu").arg(minimum).arg(maximum));
        return;
    }
    target = static_cast<int>(number);
}

void JsonFields::read(const QString& key, QStringList& target) {
    QStringList texts;
    for (const QJsonValue value : arrayAt(key)) {
        if (!value.isString()) {
            refuse(key, Words::tr("une liste de textes est attendue"));
            return;
        }
        texts.append(value.toString());
    }
    if (m_object.contains(key)) {
        target = texts;
    }
}

void JsonFields::read(const QString& key, std::vector<double>& target) {
    std::vector<double> numbers;
    for (const QJsonValue value : arrayAt(key)) {
        if (!value.isDouble()) {
            refuse(key, Words::tr("une liste de nombres est attendue"));
            return;
        }
        numbers.push_back(value.toDouble());
    }
    if (m_object.contains(key)) {
        target = std::move(numbers);
    }
}

void JsonFields::read(const QString& key, QHash<QString, double>& target, double minimum) {
    const QJsonObject object = objectAt(key).value_or(QJsonObject());
    for (auto it = object.begin(); it != object.end(); ++it) {
        const double number = it.value().toDouble(std::nan(""));
        if (!(number >= minimum)) {
            refuse(key + u'.' + it.key(), Words::tr("un nombre d’au moins %1 est attendu").arg(minimum));
            return;
        }
        target.insert(it.key(), number);
    }
}

void JsonFields::read(const QString& key, QHash<QString, int>& target) {
    const QJsonObject object = objectAt(key).value_or(QJsonObject());
    JsonFields inner(object);
    for (auto it = object.begin(); it != object.end(); ++it) {
        int number = 0;
        inner.read(it.key(), number, 1, 1'000'000);
        if (inner.m_problem) {
            refuse(key + u'.' + it.key(), numberExpected());
            return;
        }
        target.insert(it.key(), number);
    }
}

void JsonFields::refuse(const QString& key, const QString& why) {
    if (!m_problem) {
        m_problem =
            territory::Problem{Words::tr("La valeur de « %1 » ne convient pas : %2.").arg(pathOf(key), why),
                               {},
                               Words::tr("Corrigez cette valeur, ou supprimez la clé pour la valeur ordinaire.")};
    }
}

QString JsonFields::pathOf(const QString& key) const {
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

std::optional<QJsonObject> JsonFields::objectAt(const QString& key) {
    const QJsonValue value = m_object.value(key);
    if (value.isObject()) {
        return value.toObject();
    }
    if (!value.isUndefined()) {
        refuse(key, objectExpected());
    }
    return std::nullopt;
}

QJsonArray JsonFields::arrayAt(const QString& key) {
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isArray()) {
        refuse(key, Words::tr("une liste est attendue"));
    }
    return value.toArray();
}

QString JsonFields::unknownWord(const QString& word) {
    return Words::tr("« %1 » n’est pas un mot connu").arg(word);
}
QString JsonFields::objectExpected() {
    return Words::tr("un objet est attendu");
}

} // namespace document
