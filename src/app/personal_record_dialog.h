#pragma once

#include <QDialog>

namespace app {

/// « Ce qui est conservé sur … »: all that the project holds of one person, to be read, copied and handed to them.
class PersonalRecordDialog : public QDialog {
    Q_OBJECT
public:
    PersonalRecordDialog(const QString& name, const QByteArray& record, QWidget* parent = nullptr);
};

} // namespace app
