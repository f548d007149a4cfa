// SPDX-License-Identifier: MIT
// The tag and the context folder of a build, in a small window below its button.
#pragma once

#include <QFrame>
#include <QString>

class QCheckBox;
class QLineEdit;

namespace stagecraft {

struct BuildOptions {
    QString tag;
    QString contextFolder;
    bool useCache = true;
};

class BuildOptionsPopup final : public QFrame {
    Q_OBJECT

public:
    explicit BuildOptionsPopup(QWidget *parent = nullptr);

    /// Fills the fields; the defaults are shown where a field is empty.
    void setOptions(const BuildOptions &options, const BuildOptions &defaults);
    BuildOptions options() const;
    /// Opens below a widget.
    void openBelow(const QWidget &widget);

signals:
    /// The popup was closed.
    void optionsChosen(const stagecraft::BuildOptions &options);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void browse();

    QLineEdit *m_tag = nullptr;
    QLineEdit *m_folder = nullptr;
    QCheckBox *m_cache = nullptr;
};

} // namespace stagecraft
