#pragma once

#include <QNetworkProxyFactory>

namespace download {

/// The proxy that the system's settings name for an address; none for this machine itself.
class SystemProxy : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override;
};

} // namespace download
