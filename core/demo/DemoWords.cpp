// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoNames.h"

using namespace Qt::Literals::StringLiterals;

namespace cb::demo {

const QStringList& firstNames()
{
    static const QStringList names =
        u"Anna,Ben,Clara,Daniel,Elif,Farid,Greta,Hugo,Ines,Jonas,Katrin,Lars,Mira,Noah,Olga,Pavel,Quirin,Rosa,"
        "Samuel,Tamara,Umut,Vera,Wim,Xenia,Yusuf,Zoe,Aylin,Bruno,Chiara,David,Emma,Felix,Gita,Henrik,Isabel,Jan,"
        "Kofi,Leonie,Marek,Nadia,Oskar,Petra,Rafael,Sofia,Tobias,Ulrike,Victor,Wanda,Yara,Zeno,Amir,Birte,Carlos,"
        "Dana,Erik,Franka,Goran,Hanna,Ivo,Julia,Karim,Lena,Mats,Nele"_s.split(u',');
    return names;
}

const QStringList& lastNames()
{
    static const QStringList names =
        u"Lindqvist,Okoro,Weber,Novak,Yilmaz,Haddad,Brandt,Moreau,Castro,Petersen,Vogel,Janssen,Kovac,Fischer,"
        "Sokolova,Dvorak,Huber,Santos,Adeyemi,Richter,Demir,Lorenz,Dekker,Ivanova,Kaya,Baumann,Arslan,Conti,Russo,"
        "Keller,Schulz,Krause,Patel,Nilsson,Garcia,Nowak,Mensah,Hartmann,Zielinski,Rahman,Berg,Simon,Ferreira,"
        "Rossi,Winkler,Engel,Dubois,Kowalska,Osman,Maier,Tehrani,Carstens,Vidal,Horvat,Sand,Albers,Petrovic,Lange,"
        "Marino,Thiel,Saleh,Bauer,Holm,Friis"_s.split(u',');
    return names;
}

const QStringList& incidentTitles()
{
    static const QStringList titles{
        u"%1 does not answer"_s,
        u"%1: error rate above 5 %"_s,
        u"%1: response time above 2 s"_s,
        u"%1: disk almost full"_s,
        u"%1 restarted by itself"_s,
        u"%1: queue grows"_s,
        u"%1: sign-in fails for some users"_s,
        u"%1: certificate warning"_s,
        u"%1: memory above 95 %"_s,
        u"%1: job ended with errors"_s,
        u"%1: connection reset by peer"_s,
        u"%1: data older than 15 minutes"_s};
    return titles;
}

const QStringList& requestTitles()
{
    static const QStringList titles{
        u"Access for a new colleague"_s,
        u"Read access to a report"_s,
        u"New test environment"_s,
        u"More storage"_s,
        u"Firewall opening for a partner"_s,
        u"New mail list"_s,
        u"Software installation"_s,
        u"Certificate for a test host"_s,
        u"Restore of a deleted file"_s,
        u"Change of an alert threshold"_s,
        u"New dashboard"_s,
        u"Name record for a service"_s};
    return titles;
}

} // namespace cb::demo
