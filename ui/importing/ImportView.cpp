// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/ImportView.h"

#include "ui/importing/ImportCheckPage.h"
#include "ui/importing/ImportResultPage.h"
#include "ui/importing/ImportSteps.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/Loading.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/TextLabel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

enum PageIndex
{
    SourcePage,
    ProgressPage,
    CheckPage,
    ResultPage
};

/// The one local file of a drag, or nothing.
QString fileOf(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportView::ImportView(BoardContext& context, QWidget* parent)
    : View(parent)
    , m_context(context)
    , m_run(new ImportRun(context, this))
    , m_steps(new ImportSteps(context, *m_run))
    , m_pages(new QStackedWidget)
    , m_check(new ImportCheckPage(context, *m_run))
    , m_result(new ImportResultPage(context, *m_run))
    , m_message(new MessageBar(context.theme))
{
    setObjectName(u"importView"_s);
    setAcceptDrops(true);
    m_pages->insertWidget(SourcePage, makeSource());
    m_pages->insertWidget(ProgressPage, makeProgress());
    m_pages->insertWidget(CheckPage, m_check);
    m_pages->insertWidget(ResultPage, m_result);
    m_message->setObjectName(u"import.message"_s);
    m_message->setClosable(true);
    m_message->hide();

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    column->addWidget(new Hairline(context.theme, Qt::Horizontal));
    column->addWidget(makeActBar());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_steps);
    row->addWidget(content, 1);

    connect(m_run, &ImportRun::stageChanged, this, &ImportView::refresh);
    connect(m_run, &ImportRun::planChanged, this, &ImportView::refreshActs);
    connect(m_run, &ImportRun::progressed, this, &ImportView::showProgress);
    connect(m_run, &ImportRun::failed, this, &ImportView::showError);
    connect(m_steps, &ImportSteps::stepChosen, this, &ImportView::goToStep);
    connect(m_result, &ImportResultPage::saveRejectedRequested, this, &ImportView::saveRejected);
    connect(m_result, &ImportResultPage::anotherFileRequested, this, &ImportView::chooseFile);
    connect(&context.session, &Session::connectionChanged, this, &ImportView::refreshActs);
    addShortcuts();
    retranslate();
}

QString ImportView::id() const
{
    return u"import.file"_s;
}

QString ImportView::name() const
{
    return tr("File");
}

QWidget* ImportView::makeSource()
{
    m_source = new EmptyState(m_context.theme);
    m_source->setObjectName(u"import.source"_s);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    auto* row = new QHBoxLayout;
    m_source->setMinimumWidth(m_context.theme.theme().px(460));
    row->addStretch(1);
    row->addWidget(m_source);
    row->addStretch(1);
    layout->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(2);
    return page;
}

QWidget* ImportView::makeProgress()
{
    m_progress = new ProgressLine(m_context.theme);
    m_progress->setCancellable(true);
    connect(m_progress, &ProgressLine::cancelRequested, m_run, &ImportRun::cancel);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    const int gap = m_context.theme.theme().metrics().spacing.s6;
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    return page;
}

QWidget* ImportView::makeActBar()
{
    const Metrics& metrics = m_context.theme.theme().metrics();
    auto* bar = new QWidget;
    bar->setFixedHeight(metrics.chrome.actBar);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metrics.spacing.s3, 0, metrics.spacing.s3, 0);
    layout->setSpacing(metrics.spacing.s2);
    const auto add = [&](const QString& name, auto act) {
        auto* button = new Button(m_context.theme, QString());
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, act);
        layout->addWidget(button);
        return button;
    };
    m_saveRejected = add(u"import.saveRejected"_s, &ImportView::saveRejected);
    m_saveMapping = add(u"import.saveMapping"_s, &ImportView::saveMapping);
    m_profileName = new QLineEdit;
    m_profileName->setObjectName(u"import.profileName"_s);
    m_profileName->setFixedWidth(m_context.theme.theme().px(180));
    m_profileName->hide();
    connect(m_profileName, &QLineEdit::returnPressed, this, &ImportView::saveMapping);
    layout->addWidget(m_profileName);
    m_useAll = add(u"import.useAll"_s, [this] { m_run->useAllSuggestions(); });
    layout->addStretch(1);
    m_obstacle = new TextLabel(m_context.theme, {}, TextRole::Body, ColorRole::Warn);
    m_obstacle->setObjectName(u"import.obstacle"_s);
    layout->addWidget(m_obstacle);
    m_back = add(u"import.back"_s, &ImportView::back);
    m_back->setKeyHint(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_goOn = add(u"import.goOn"_s, &ImportView::goOn);
    m_goOn->setKind(Button::Kind::Primary);
    m_goOn->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    return bar;
}

void ImportView::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence(Qt::ALT | Qt::Key_Left), &ImportView::back);
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), &ImportView::goOn);
    add(QKeySequence(Qt::ALT | Qt::Key_U), [this] {
        if (m_run->stage() == ImportRun::Stage::Check) {
            m_check->useSuggestion();
        }
    });
}

void ImportView::retranslate()
{
    m_source->setTexts(
        tr("Choose a file, or drop one here."),
        tr("CSV (also .csv.gz), XLSX, ODS, iCalendar and holiday calendars. What it is, is found by what it holds; nothing is "
           "written before you say so."));
    m_source->clearActions();
    m_source->addAction(tr("Choose a file…"), {}, [this] { chooseFile(); })
        ->setObjectName(u"import.choose"_s);
    m_saveRejected->setText(tr("Save rejected rows…"));
    m_profileName->setPlaceholderText(tr("Name of the mapping"));
    m_profileName->setAccessibleName(tr("Name of the mapping"));
    m_useAll->setText(tr("Use all suggestions"));
    m_back->setText(tr("Back"));
    refresh();
}

void ImportView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    View::changeEvent(event);
}

void ImportView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    m_steps->setFocus();
}

void ImportView::refresh()
{
    switch (m_run->stage()) {
    case ImportRun::Stage::Source:
        m_pages->setCurrentIndex(SourcePage);
        break;
    case ImportRun::Stage::Reading:
        m_progress->setProgress(tr("Reading %1").arg(QFileInfo(m_run->path()).fileName()), 0, 0);
        m_pages->setCurrentIndex(ProgressPage);
        break;
    case ImportRun::Stage::Writing:
        m_progress->setProgress(
            tr("Writing %Ln record(s)", nullptr, m_run->writtenRecords()), 0, 0);
        m_pages->setCurrentIndex(ProgressPage);
        break;
    case ImportRun::Stage::Check:
        m_pages->setCurrentIndex(CheckPage);
        m_check->showStep(m_steps->currentStep());
        break;
    case ImportRun::Stage::Done:
        m_pages->setCurrentIndex(ResultPage);
        m_context.announcer.announce(tr("%1 is imported").arg(QFileInfo(m_run->path()).fileName()));
        break;
    }
    refreshActs();
}

void ImportView::refreshActs()
{
    const ImportPlan& plan = *m_run->plan();
    const bool isChecking = m_run->stage() == ImportRun::Stage::Check;
    const bool isTable = m_run->table() != nullptr;
    m_saveRejected->setVisible(isChecking && isTable && !plan.rejected.isEmpty());
    m_saveMapping->setVisible(isChecking && isTable && plan.fileError.isEmpty());
    m_saveMapping->setText(m_profileName->isVisible() ? tr("Save") : tr("Save this mapping…"));
    if (!isChecking) {
        m_profileName->hide();
    }
    const auto suggestions =
        std::count_if(plan.rejected.cbegin(), plan.rejected.cend(), [](const RejectedRow& row) {
            return !row.suggestion.isEmpty();
        });
    m_useAll->setVisible(isChecking && suggestions > 0);
    m_back->setVisible(isChecking || m_run->stage() == ImportRun::Stage::Done);
    m_goOn->setVisible(isChecking);
    const QString obstacle = isChecking ? m_run->obstacle() : QString();
    m_obstacle->setText(obstacle);
    m_goOn->setEnabled(isChecking && obstacle.isEmpty());
    const int records = m_run->writtenRecords();
    m_goOn->setText(
        m_run->mapping().kind == ImportKind::Changes
            ? tr("Import %Ln change(s)", nullptr, records)
            : tr("Import %Ln record(s)", nullptr, records));
}

void ImportView::showProgress(qint64 done, qint64 total)
{
    const bool isWriting = m_run->stage() == ImportRun::Stage::Writing;
    if (isWriting || m_run->stage() == ImportRun::Stage::Reading) {
        const QString what = isWriting
            ? tr("Writing %Ln record(s)", nullptr, m_run->writtenRecords())
            : tr("Reading %1").arg(QFileInfo(m_run->path()).fileName());
        m_progress->setProgress(what, done, total);
    }
}

void ImportView::openFile(const QString& path)
{
    m_message->hide();
    m_run->open(path);
}

void ImportView::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Import a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Tables and calendars (*.csv *.gz *.tsv *.txt *.xlsx *.ods *.ics *.json *.yaml *.yml)"),
         tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportView::openFile);
    dialog->open();
}

void ImportView::saveRejected()
{
    auto* dialog = new QFileDialog(this, tr("Save rejected rows"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(QFileInfo(m_run->path()).completeBaseName() + u"-rejected.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const Result<void> saved = m_run->saveRejected(path);
        if (!saved) {
            showError(saved.error());
            return;
        }
        m_context.announcer.announce(
            tr("%Ln rejected row(s) saved",
               nullptr,
               static_cast<int>(m_run->plan()->rejected.size())));
    });
    dialog->open();
}

/// First asks for a name beside the button, then saves.
void ImportView::saveMapping()
{
    if (!m_profileName->isVisible()) {
        m_profileName->setText(
            m_run->mapping().profile.isEmpty() ? QFileInfo(m_run->path()).baseName()
                                               : m_run->mapping().profile);
        m_profileName->show();
        m_profileName->setFocus();
        m_profileName->selectAll();
        refreshActs();
        return;
    }
    const QString name = m_profileName->text().simplified();
    if (name.isEmpty()) {
        return;
    }
    m_profileName->hide();
    m_run->saveProfile(name);
    m_context.announcer.announce(tr("Mapping “%1” saved").arg(name));
    refreshActs();
}

void ImportView::back()
{
    if (m_profileName->isVisible()) {
        m_profileName->hide();
        refreshActs();
    } else if (
        m_run->stage() == ImportRun::Stage::Check || m_run->stage() == ImportRun::Stage::Done) {
        m_run->reset();
    }
}

void ImportView::goOn()
{
    if (m_run->stage() == ImportRun::Stage::Source) {
        chooseFile();
        return;
    }
    if (m_run->stage() == ImportRun::Stage::Check && !m_run->obstacle().isEmpty()) {
        m_context.announcer.announce(m_run->obstacle());
        return;
    }
    m_message->hide();
    m_run->write();
}

void ImportView::goToStep(int step)
{
    if (step == ImportSteps::Source && m_run->stage() != ImportRun::Stage::Writing) {
        m_run->reset();
    } else if (m_run->stage() == ImportRun::Stage::Check) {
        m_check->showStep(step);
    }
}

void ImportView::showError(const Error& error)
{
    m_message->showMessage(error.kind == ErrorKind::Cancelled ? Tone::Info : Tone::Bad, error.what);
}

void ImportView::dragEnterEvent(QDragEnterEvent* event)
{
    if (!fileOf(event->mimeData()).isEmpty() && m_run->stage() != ImportRun::Stage::Writing) {
        event->acceptProposedAction();
    }
}

void ImportView::dropEvent(QDropEvent* event)
{
    const QString path = fileOf(event->mimeData());
    if (!path.isEmpty() && m_run->stage() != ImportRun::Stage::Writing) {
        event->acceptProposedAction();
        openFile(path);
    }
}

Place importPlace()
{
    Place place;
    place.id = u"import"_s;
    place.icon = Icon::Import;
    place.name = [] {
        return ImportView::tr("Import");
    };
    place.actionId = u"place.import"_s;
    place.isTool = true;
    place.views = {[](BoardContext& context, QWidget* parent) -> View* {
        return new ImportView(context, parent);
    }};
    return place;
}

} // namespace cb
