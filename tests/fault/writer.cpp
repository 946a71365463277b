// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `fault_writer ADDRESS`: writes changes, 100 in a transaction, and says after each one that was
// committed how many there are; until somebody kills it.
#include "core/store/OpenStore.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto place = cb::StorePlace::parse(QCoreApplication::arguments().value(1));
    const auto store = place ? cb::openStore(*place, {}) : place.error();
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().what));
        return 1;
    }
    constexpr int perTransaction = 100;
    for (int written = 0;; written += perTransaction) {
        cb::WriteBatch batch;
        for (int i = 0; i < perTransaction; ++i) {
            batch.puts.emplace_back(cb::Change{
                .id = cb::ChangeId::make(),
                .number = QString::number(written + i),
                .title = u"written until killed"_s,
                .description = QString(500, u'x')});
        }
        const auto receipt = (*store)->write(std::move(batch), {.name = u"writer"_s});
        if (!receipt) {
            std::fprintf(stderr, "%s\n", qPrintable(receipt.error().what));
            return 1;
        }
        std::printf("%d\n", written + perTransaction);
        std::fflush(stdout);
    }
}
