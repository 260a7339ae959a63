#pragma once

#include "app/colours.h"
#include "io/table_probe.h"

#include <QWidget>
#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace app {

class ImportPreview;
class TextLabel;

/// Where the table lies in the file: found, shown with the first lines, corrected by the person.
class ImportFilePage : public QWidget {
    Q_OBJECT
public:
    explicit ImportFilePage(QWidget* parent = nullptr);

    void displayFile(const QString& path);
    void displayProbe(const io::TableProbe& probe, const Colours& colours);
    void displayNothing(); ///< While the file isn't read, or can't be.

signals:
    void fileWanted();
    /// What the person has chosen; the rest is to be found again.
    void corrected(const io::TableLayout& layout);

private:
    QComboBox* addChoice(QFormLayout* form, const QString& label, const QString& name);
    QSpinBox* addCount(QFormLayout* form, const QString& label, const QString& name);
    void fillChoices();
    void correct(const std::function<void(io::TableLayout&)>& change);
    void chooseHeader(int line);

    TextLabel* m_file;
    QPushButton* m_other;
    QWidget* m_settings;
    QFormLayout* m_form;
    QFormLayout* m_secondForm;
    QComboBox* m_sheet;
    QComboBox* m_separator;
    QComboBox* m_encoding;
    QComboBox* m_decimal;
    QSpinBox* m_header;
    QSpinBox* m_units;
    TextLabel* m_found;
    ImportPreview* m_preview;
    io::TableLayout m_layout; ///< As shown.
    bool m_following = false;
};

} // namespace app
