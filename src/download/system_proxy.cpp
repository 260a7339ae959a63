#include "download/system_proxy.h"

#include "download/address.h"

namespace download {

QList<QNetworkProxy> SystemProxy::queryProxy(const QNetworkProxyQuery& query) {
    if (isThisMachine(query.url().host()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return systemProxyForQuery(query);
}

} // namespace download
