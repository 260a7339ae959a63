#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QTextBrowser;

namespace app {

/// The method and its formulae, with their sources: a page to read beside the map and to search in.
class MethodHelp : public QDialog {
    Q_OBJECT
public:
    explicit MethodHelp(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void load();
    void find(bool backward);

    QTextBrowser* m_page;
    QLineEdit* m_sought;
    QLabel* m_found;
};

} // namespace app
