// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/OpenBoardPage.h"

#include "core/base/UuidV7.h"
#include "ui/boards/BoardList.h"
#include "ui/boards/FileForm.h"
#include "ui/boards/Keychain.h"
#include "ui/boards/ServerForm.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Settings.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/LiveTexts.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/TextLabel.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

enum Form
{
    FileFormIndex,
    ServerFormIndex
};

} // namespace

OpenBoardPage::OpenBoardPage(
    BoardContext& context, BoardOpener opener, Start start, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_opener(std::move(opener))
    , m_texts(new LiveTexts(*this))
    , m_list(new BoardList(context))
    , m_kinds(new SegmentedSwitch(context.theme))
    , m_forms(new QStackedWidget)
    , m_fileForm(new FileForm(context.theme))
    , m_serverForm(new ServerForm(context.theme))
    , m_message(new MessageBar(context.theme))
    , m_main(new Button(context.theme, QString(), Button::Kind::Primary))
{
    setObjectName(u"openBoardPage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeLeading(), 2);
    row->addWidget(makeTrailing(), 3);
    row->insertWidget(1, new Hairline(context.theme, Qt::Vertical));
    column->addLayout(row, 1);
    column->addWidget(new Hairline(context.theme, Qt::Horizontal));
    column->addWidget(makeActBar());

    connect(m_kinds, &SegmentedSwitch::chosen, this, &OpenBoardPage::showForm);
    connect(m_list, &BoardList::placeChosen, this, &OpenBoardPage::openPlace);
    connect(m_serverForm, &ServerForm::tested, this, &OpenBoardPage::updateMain);
    connect(m_serverForm, &ServerForm::edited, m_message, &QWidget::hide);
    connect(m_main, &QPushButton::clicked, this, &OpenBoardPage::act);
    connect(
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this),
        &QShortcut::activated,
        this,
        &OpenBoardPage::act);
    m_message->hide();
    showForm(start == Start::Server ? ServerFormIndex : FileFormIndex);
    setFocusProxy(
        start == Start::Boards ? static_cast<QWidget*>(m_list) : m_forms->currentWidget());
}

QString OpenBoardPage::title() const
{
    return tr("Open or connect a board");
}

QWidget* OpenBoardPage::makeLeading()
{
    const Theme& theme = m_context.theme.theme();
    const int gap = theme.metrics().spacing.s3;
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(theme.metrics().spacing.s2);
    auto* head = new QHBoxLayout;
    const auto addTitle = [this](QBoxLayout* to, const char* text) {
        auto* title = new TextLabel(m_context.theme, {}, TextRole::Strong);
        m_texts->add([title, text] { title->setText(tr(text)); });
        to->addWidget(title, to->direction() == QBoxLayout::LeftToRight ? 1 : 0);
    };
    addTitle(head, QT_TR_NOOP("Boards, newest first"));
    auto* open = new Button(m_context.theme);
    m_texts->add([open] { open->setText(tr("Open a file…")); });
    open->setObjectName(u"openBoard.file"_s);
    connect(open, &QPushButton::clicked, this, &OpenBoardPage::openFile);
    head->addWidget(open);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);

    addTitle(layout, QT_TR_NOOP("Start another way"));
    const auto addWay = [&](const char* name, const char* note, auto act) {
        auto* way = new QHBoxLayout;
        auto* button = new Button(m_context.theme);
        auto* about = new TextLabel(m_context.theme, {}, TextRole::Body, ColorRole::Text2);
        m_texts->add([button, about, name, note] {
            button->setText(tr(name));
            about->setText(tr(note));
        });
        connect(button, &QPushButton::clicked, this, act);
        way->addWidget(button);
        way->addWidget(about, 1);
        layout->addLayout(way);
    };
    addWay(QT_TR_NOOP("New board in a file"), QT_TR_NOOP("one person, works anywhere"), [this] {
        showForm(FileFormIndex);
    });
    addWay(
        QT_TR_NOOP("Sample bank"),
        QT_TR_NOOP("40 services, a year of changes; nothing to set up"),
        [this] {
            m_opener.openDemo();
            emit closeRequested();
        });
    return side;
}

QWidget* OpenBoardPage::makeTrailing()
{
    const Theme& theme = m_context.theme.theme();
    const int gap = theme.metrics().spacing.s4;
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(theme.metrics().spacing.s3);
    m_texts->add([this] {
        m_kinds->setTexts({tr("Local file"), tr("PostgreSQL")});
        m_kinds->setCurrent(m_kinds->current());
        const int row = m_list->currentRow();
        m_list->reload();
        m_list->setCurrentRow(row);
    });
    m_kinds->setObjectName(u"openBoard.kinds"_s);
    layout->addWidget(m_kinds, 0, Qt::AlignTrailing);
    m_forms->addWidget(m_fileForm);
    m_forms->addWidget(m_serverForm);
    layout->addWidget(m_message);
    layout->addWidget(m_forms, 1);
    return side;
}

QWidget* OpenBoardPage::makeActBar()
{
    const Theme& theme = m_context.theme.theme();
    auto* bar = new QWidget;
    bar->setFixedHeight(theme.metrics().chrome.actBar);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(theme.metrics().spacing.s4, 0, theme.metrics().spacing.s4, 0);
    auto* promise = new TextLabel(m_context.theme, {}, TextRole::Body, ColorRole::Text2);
    layout->addWidget(promise, 1);
    auto* cancel = new Button(m_context.theme);
    m_texts->add([this, promise, cancel] {
        promise->setText(tr("No password is written to a file or a log."));
        cancel->setText(tr("Cancel"));
        updateMain();
        emit titleChanged();
    });
    cancel->setKeyHint(QKeySequence(Qt::Key_Escape));
    connect(cancel, &QPushButton::clicked, this, &Page::closeRequested);
    layout->addWidget(cancel);
    m_main->setObjectName(u"openBoard.main"_s);
    m_main->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    layout->addWidget(m_main);
    return bar;
}

void OpenBoardPage::showForm(int index)
{
    m_kinds->setCurrent(index);
    m_forms->setCurrentIndex(index);
    m_message->hide();
    if (index == ServerFormIndex) {
        const auto place = m_list->currentPlace();
        if (place && place->engine == StorePlace::Engine::Postgres) {
            m_serverForm->setAddress(ServerAddress::fromPlace(*place));
        }
    }
    updateMain();
}

void OpenBoardPage::updateMain()
{
    if (m_forms->currentIndex() == FileFormIndex) {
        m_main->setText(tr("Make the board"));
        return;
    }
    const ProbeResult& test = m_serverForm->lastTest();
    m_main->setText(test.canConnect && !test.hasBoard ? tr("Make a board here") : tr("Connect"));
}

void OpenBoardPage::act()
{
    m_forms->currentIndex() == FileFormIndex ? makeFile() : connectServer();
}

void OpenBoardPage::openFile()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Open a board"), QDir::homePath(), tr("Boards (*.cboard);;All files (*)"));
    if (file.isEmpty()) {
        return;
    }
    if (const Result<StorePlace> place = StorePlace::parse(file)) {
        openPlace(*place);
    }
}

void OpenBoardPage::openPlace(const StorePlace& place)
{
    if (place.engine == StorePlace::Engine::Sqlite) {
        m_opener.open(place, {});
        emit closeRequested();
        return;
    }
    keychain::read(place.address(), this, [this, place](const Result<QString>& password) {
        // Without one in the keychain, libpq looks into pgpass and the service file.
        m_opener.open(place, password ? *password : QString());
        emit closeRequested();
    });
}

void OpenBoardPage::makeFile()
{
    const Result<StorePlace> place = m_fileForm->place();
    if (!place) {
        m_context.announcer.announce(place.error().what);
        return;
    }
    m_opener.create(*place, m_fileForm->settings(), {});
    emit closeRequested();
}

void OpenBoardPage::connectServer()
{
    const ProbeResult& test = m_serverForm->lastTest();
    if (!test.canConnect) {
        m_message->showMessage(
            Tone::Info, tr("The connection is tested first. Connect once the test went well."));
        m_serverForm->test();
        return;
    }
    const Result<StorePlace> place = m_serverForm->address().toPlace();
    if (!place) {
        m_message->showMessage(Tone::Bad, place.error().what);
        return;
    }
    QStringList named = m_context.settings.get(settings::namedBoards);
    named.removeIf(
        [&place](const QString& entry) { return entry.section(u'=', 1) == place->address(); });
    named.append(m_serverForm->boardName() + u'=' + place->address());
    m_context.settings.set(settings::namedBoards, named);

    const QString password = m_serverForm->password();
    if (password.isEmpty()) {
        openServer(*place, {});
        return;
    }
    keychain::write(
        place->address(),
        password,
        this,
        [this, place = *place, password](const Result<void>& kept) {
            if (!kept) {
                m_context.announcer.announce(kept.error().what);
            }
            openServer(place, password);
        });
}

void OpenBoardPage::openServer(const StorePlace& place, const QString& password)
{
    if (m_serverForm->lastTest().hasBoard) {
        m_opener.open(place, password);
    } else {
        const BoardSettings settings{
            .boardId = makeUuidV7(),
            .name = m_serverForm->boardName(),
            .zone = QTimeZone::systemTimeZoneId()};
        m_opener.create(place, settings, password);
    }
    emit closeRequested();
}

} // namespace cb
