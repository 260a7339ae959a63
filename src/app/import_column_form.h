#pragma once

#include "document/table_import.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace app {

class TextLabel;

/// What one column is to become: its nature, name, unit, direction, source, and what a commune counts for.
class ImportColumnForm : public QWidget {
    Q_OBJECT
public:
    explicit ImportColumnForm(QWidget* parent = nullptr);

    /// `weights`: columns of the same table that may weigh the communes.
    void display(const document::ImportedColumn& column, bool byCommune, const QStringList& weights);
    /// Said under the key: « remplace… »; may be empty.
    void warn(const QString& text);

signals:
    void edited(const document::ImportedColumn& column);

private:
    QLineEdit* addText(const QString& label, const QString& name);
    QComboBox* addChoice(const QString& label, const QString& name);
    document::CommuneWeight weight() const;
    void follow();
    void tell();

    QFormLayout* m_form;
    QComboBox* m_nature;
    QLineEdit* m_label;
    QLineEdit* m_key;
    TextLabel* m_warning;
    QLineEdit* m_unit;
    QComboBox* m_direction;
    QLineEdit* m_source;
    QLineEdit* m_vintage;
    QComboBox* m_weight;
    document::ImportedColumn m_column;
    bool m_byCommune = false;
    bool m_following = false;
};

} // namespace app
