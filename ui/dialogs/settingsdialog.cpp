// SPDX-License-Identifier: MIT
#include "ui/dialogs/settingsdialog.h"

#include "core/lint/linter.h"
#include "core/lint/rule.h"
#include "ui/common/icons.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

enum Column { kRule, kTitle, kSeverity };

constexpr int kSeverityRole = Qt::UserRole;
constexpr int kSeverityRoom = 76; ///< Pixels around a name in its chooser.
constexpr int kRowHeight = 32;    ///< Of a chooser.

QStringList severityNames()
{
    return {SettingsDialog::tr("Off"), SettingsDialog::tr("Style"), SettingsDialog::tr("Hint"),
        SettingsDialog::tr("Warning"), SettingsDialog::tr("Error")};
}

void setSeverity(QTreeWidgetItem &item, int severity)
{
    item.setData(kSeverity, kSeverityRole, severity);
    item.setText(kSeverity, severityNames().value(severity));
}

/// Shows a chooser only where a person clicks: more than a hundred of them take seconds to make.
class SeverityDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *choice = new QComboBox(parent);
        choice->addItems(severityNames());
        choice->setAccessibleName(index.siblingAtColumn(kRule).data().toString());
        auto *self = const_cast<SeverityDelegate *>(this); // Signals of a delegate are not constant.
        connect(choice, &QComboBox::activated, self, [self, choice] {
            emit self->commitData(choice);
            emit self->closeEditor(choice);
        });
        QTimer::singleShot(0, choice, &QComboBox::showPopup);
        return choice;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<QComboBox *>(editor)->setCurrentIndex(index.data(kSeverityRole).toInt());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const auto *choice = static_cast<QComboBox *>(editor);
        model->setData(index, choice->currentIndex(), kSeverityRole);
        model->setData(index, choice->currentText(), Qt::DisplayRole);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->icon = icon(IconName::ChevronDown);
        option->decorationPosition = QStyleOptionViewItem::Right;
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
};

} // namespace

SettingsDialog::SettingsDialog(
    const QHash<QString, Severity> &severities, bool usesShellCheck, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Rules"));
    resize(820, 560);
    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("Filter rules"));
    m_words->setClearButtonEnabled(true);
    m_rules = new QTreeWidget;
    m_rules->setRootIsDecorated(false);
    m_rules->setUniformRowHeights(true);
    m_rules->setHeaderLabels({tr("Rule"), tr("What it reports"), tr("Severity")});
    m_rules->header()->setStretchLastSection(false);
    m_rules->header()->setSectionResizeMode(kRule, QHeaderView::ResizeToContents);
    m_rules->header()->setSectionResizeMode(kTitle, QHeaderView::Stretch);
    m_rules->header()->setSectionResizeMode(kSeverity, QHeaderView::Fixed);
    addRules(severities);
    makeEditable();
    m_shellCheck = new QCheckBox(tr("Check the shell inside RUN with ShellCheck, where it is installed"));
    m_shellCheck->setChecked(usesShellCheck);
    auto *note =
        new QLabel(tr("A .hadolint.yaml of the project and comments in the file come on top of these."));
    note->setProperty("muted", true);
    note->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *reset = buttons->addButton(tr("Defaults"), QDialogButtonBox::ResetRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, &SettingsDialog::resetAll);
    connect(m_words, &QLineEdit::textChanged, this, &SettingsDialog::filter);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_rules, 1);
    layout->addWidget(m_shellCheck);
    layout->addWidget(note);
    layout->addWidget(buttons);
}

void SettingsDialog::addRules(const QHash<QString, Severity> &severities)
{
    QList<QTreeWidgetItem *> items;
    for (const Rule *rule : allRules()) {
        const QString id = rule->id.toString();
        const QString title = QCoreApplication::translate("core", rule->title);
        auto *item = new QTreeWidgetItem({id, title});
        item->setToolTip(kTitle, title);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        setSeverity(*item, int(severities.value(id, rule->severity)));
        items.append(item);
    }
    m_rules->addTopLevelItems(items);
    int width = 0;
    for (const QString &name : severityNames())
        width = std::max(width, m_rules->fontMetrics().horizontalAdvance(name));
    m_rules->setColumnWidth(kSeverity, width + kSeverityRoom);
}

void SettingsDialog::makeEditable()
{
    m_rules->setItemDelegateForColumn(kSeverity, new SeverityDelegate(m_rules));
    m_rules->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_rules, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item, int column) {
        if (column == kSeverity)
            m_rules->editItem(item, kSeverity);
    });
    for (const Qt::Key key : {Qt::Key_F2, Qt::Key_Space}) {
        auto *shortcut = new QShortcut(key, m_rules);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this,
            [this] { m_rules->editItem(m_rules->currentItem(), kSeverity); });
    }
}

QHash<QString, Severity> SettingsDialog::severities() const
{
    QHash<QString, Severity> chosen;
    for (int i = 0; i < m_rules->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_rules->topLevelItem(i);
        const auto severity = Severity(item->data(kSeverity, kSeverityRole).toInt());
        if (const Rule *rule = ruleById(item->text(kRule)); rule && rule->severity != severity)
            chosen.insert(item->text(kRule), severity);
    }
    return chosen;
}

bool SettingsDialog::usesShellCheck() const { return m_shellCheck->isChecked(); }

void SettingsDialog::chooseRule(const QString &rule)
{
    const auto found = m_rules->findItems(rule, Qt::MatchExactly, kRule);
    if (!found.isEmpty())
        m_rules->setCurrentItem(found.first());
}

void SettingsDialog::filter(const QString &words)
{
    for (int i = 0; i < m_rules->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_rules->topLevelItem(i);
        item->setHidden(!item->text(kRule).contains(words, Qt::CaseInsensitive)
            && !item->text(kTitle).contains(words, Qt::CaseInsensitive));
    }
}

void SettingsDialog::resetAll()
{
    for (int i = 0; i < m_rules->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_rules->topLevelItem(i);
        if (const Rule *rule = ruleById(item->text(kRule)))
            setSeverity(*item, int(rule->severity));
    }
    m_shellCheck->setChecked(true);
}

} // namespace stagecraft
