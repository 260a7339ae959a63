#pragma once

#include <QComboBox>
#include <QUuid>
#include <vector>

namespace app {

/// One of many records, chosen from a list or by typing a part of its name.
class RecordChoice : public QComboBox {
    Q_OBJECT
public:
    struct Entry {
        QUuid id;
        QString text;
    };
    explicit RecordChoice(const QString& name, QWidget* parent = nullptr);

    /// Sorted as the language does. `none` is the text of no record (« sans médecin »); empty = one must be chosen.
    void setEntries(std::vector<Entry> entries, const QString& none = {});
    void setCurrent(const QUuid& id);
    QUuid current() const; ///< Null = none, or what is typed isn't in the list.
    bool isUnderstood() const;

signals:
    void chosen();
};

} // namespace app
