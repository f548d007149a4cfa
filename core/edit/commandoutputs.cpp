// SPDX-License-Identifier: MIT
#include "core/edit/commandoutputs.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

/// The words of one command, without its name: flags with their values, and the rest.
class Arguments {
public:
    explicit Arguments(const ShellCommand &command)
    {
        for (std::size_t i = 1; i < command.words.size(); ++i)
            m_words.push_back(command.words[i].isLiteral ? command.words[i].text.toString() : QString());
    }

    /// The value of `-o x`, `-ox` for one letter, `--out x` and `--out=x`; empty if it is not there.
    QString valueOf(QLatin1StringView flag) const
    {
        const bool isShort = flag.size() == 2;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const QString &word = m_words[i];
            if (word == flag)
                return m_words.value(i + 1);
            if (!isShort && word.startsWith(flag) && word.sliced(flag.size()).startsWith(u'='))
                return word.sliced(flag.size() + 1);
            if (isShort && word.startsWith(flag))
                return word.sliced(word.startsWith(flag + "="_L1) ? 3 : 2);
        }
        return {};
    }

    bool has(QLatin1StringView word) const { return m_words.contains(word); }
    bool hasAny(std::initializer_list<QLatin1StringView> words) const
    {
        return std::ranges::any_of(words, [&](QLatin1StringView word) { return has(word); });
    }

    /// Words that are no flags; the values of flags that stand apart are among them.
    QStringList operands() const
    {
        QStringList found;
        for (const QString &word : m_words) {
            if (!word.startsWith(u'-') && !word.isEmpty())
                found += word;
        }
        return found;
    }

private:
    QStringList m_words;
};

/// A tool whose output goes where a flag says.
struct OutputFlag {
    QLatin1StringView tool;
    QLatin1StringView flag;
    bool isDirectory;
};

constexpr std::array kOutputFlags{
    OutputFlag{"go"_L1, "-o"_L1, false},
    OutputFlag{"gcc"_L1, "-o"_L1, false},
    OutputFlag{"g++"_L1, "-o"_L1, false},
    OutputFlag{"cc"_L1, "-o"_L1, false},
    OutputFlag{"c++"_L1, "-o"_L1, false},
    OutputFlag{"clang"_L1, "-o"_L1, false},
    OutputFlag{"clang++"_L1, "-o"_L1, false},
    OutputFlag{"rustc"_L1, "-o"_L1, false},
    OutputFlag{"ld"_L1, "-o"_L1, false},
    OutputFlag{"ghc"_L1, "-o"_L1, false},
    OutputFlag{"curl"_L1, "-o"_L1, false},
    OutputFlag{"curl"_L1, "--output"_L1, false},
    OutputFlag{"wget"_L1, "-O"_L1, false},
    OutputFlag{"wget"_L1, "-P"_L1, true},
    OutputFlag{"dotnet"_L1, "-o"_L1, true},
    OutputFlag{"dotnet"_L1, "--output"_L1, true},
    OutputFlag{"pip"_L1, "--prefix"_L1, true},
    OutputFlag{"pip"_L1, "--target"_L1, true},
    OutputFlag{"pip"_L1, "-w"_L1, true},
    OutputFlag{"pip"_L1, "--wheel-dir"_L1, true},
    OutputFlag{"pip3"_L1, "--prefix"_L1, true},
    OutputFlag{"pip3"_L1, "--target"_L1, true},
    OutputFlag{"pip3"_L1, "-w"_L1, true},
    OutputFlag{"pip3"_L1, "--wheel-dir"_L1, true},
    OutputFlag{"cargo"_L1, "--root"_L1, true},
    OutputFlag{"cargo"_L1, "--target-dir"_L1, true},
    OutputFlag{"tar"_L1, "-C"_L1, true},
    OutputFlag{"tar"_L1, "--directory"_L1, true},
    OutputFlag{"unzip"_L1, "-d"_L1, true},
    OutputFlag{"esbuild"_L1, "--outfile"_L1, false},
    OutputFlag{"esbuild"_L1, "--outdir"_L1, true},
    OutputFlag{"hugo"_L1, "-d"_L1, true},
};

/// A tool that puts its output in a fixed place unless told otherwise.
struct Convention {
    QLatin1StringView tool;
    QLatin1StringView subcommand;
    QLatin1StringView path;
};

constexpr std::array kConventions{
    Convention{"cargo"_L1, "build"_L1, "target/release"_L1},
    Convention{"cargo"_L1, "install"_L1, "/usr/local/cargo/bin"_L1},
    Convention{"go"_L1, "install"_L1, "/go/bin"_L1},
    Convention{"npm"_L1, "build"_L1, "dist"_L1},
    Convention{"npm"_L1, "build"_L1, "build"_L1},
    Convention{"npm"_L1, "install"_L1, "node_modules"_L1},
    Convention{"npm"_L1, "ci"_L1, "node_modules"_L1},
    Convention{"yarn"_L1, "build"_L1, "dist"_L1},
    Convention{"yarn"_L1, "build"_L1, "build"_L1},
    Convention{"yarn"_L1, "install"_L1, "node_modules"_L1},
    Convention{"pnpm"_L1, "build"_L1, "dist"_L1},
    Convention{"pnpm"_L1, "install"_L1, "node_modules"_L1},
    Convention{"mvn"_L1, "package"_L1, "target"_L1},
    Convention{"mvn"_L1, "install"_L1, "target"_L1},
    Convention{"gradle"_L1, "build"_L1, "build/libs"_L1},
    Convention{"gradlew"_L1, "build"_L1, "build/libs"_L1},
    Convention{"composer"_L1, "install"_L1, "vendor"_L1},
    Convention{"make"_L1, "install"_L1, "/usr/local"_L1},
    Convention{"hugo"_L1, ""_L1, "public"_L1},
};

class OutputCollector {
public:
    explicit OutputCollector(const ShellScript &script) : m_script(script) { }

    std::vector<CommandOutput> collected()
    {
        for (const ShellCommand &command : m_script.commands) {
            const QString name = command.name().toString().section(u'/', -1);
            const Arguments arguments(command);
            for (const ShellRedirection &redirection : command.redirections) {
                const bool writes = redirection.operation == u">" || redirection.operation == u">>";
                if (writes && redirection.target.isLiteral)
                    add(redirection.target.text.toString(), ArtifactCertainty::Written, false);
            }
            if (name == "cd"_L1 && command.depth == 0)
                changeDirectory(arguments.operands().value(0));
            else
                collect(name, arguments);
        }
        return std::move(m_outputs);
    }

private:
    void changeDirectory(const QString &directory)
    {
        m_directory =
            directory.startsWith(u'/') || m_directory.isEmpty() ? directory : m_directory + u'/' + directory;
    }

    void add(const QString &path, ArtifactCertainty certainty, bool isDirectory)
    {
        const bool isUseful = !path.isEmpty() && path != u"-" && path != u"." && !path.startsWith("/dev/"_L1)
            && !path.startsWith("/tmp"_L1) && !path.contains(u'*');
        if (isUseful)
            m_outputs.push_back({path, m_directory, certainty, isDirectory || path.endsWith(u'/')});
    }

    void collect(const QString &name, const Arguments &arguments)
    {
        bool hasFlag = false;
        for (const OutputFlag &flag : kOutputFlags) {
            const QString value = flag.tool == name ? arguments.valueOf(flag.flag) : QString();
            hasFlag = hasFlag || !value.isEmpty();
            add(value, ArtifactCertainty::Written, flag.isDirectory);
        }
        if (!hasFlag)
            collectConvention(name, arguments);
        collectFileCommand(name, arguments.operands());
    }

    void collectConvention(const QString &name, const Arguments &arguments)
    {
        for (const Convention &convention : kConventions) {
            const bool applies = convention.tool == name
                && (convention.subcommand.isEmpty() || arguments.has(convention.subcommand));
            if (applies)
                add(convention.path, ArtifactCertainty::Conventional, true);
        }
        const QString package = arguments.operands().value(1).section(u'/', -1);
        const bool namesProgram =
            name == "go"_L1 && arguments.has("build"_L1) && package != u"..." && package != u".";
        if (namesProgram && !package.endsWith(".go"_L1))
            add(package, ArtifactCertainty::Conventional, false);
    }

    void collectFileCommand(const QString &name, const QStringList &operands)
    {
        if (name == "mkdir"_L1 || name == "touch"_L1) {
            for (const QString &operand : operands)
                add(operand, ArtifactCertainty::Written, name == "mkdir"_L1);
        } else if ((name == "cp"_L1 || name == "mv"_L1 || name == "install"_L1 || name == "ln"_L1)
            && operands.size() > 1) {
            add(operands.last(), ArtifactCertainty::Written, operands.size() > 2);
        } else if (name == "git"_L1 && operands.value(0) == "clone"_L1 && operands.size() > 1) {
            const bool namesFolder = operands.size() > 2 && !operands.last().contains("://"_L1);
            QString folder = namesFolder ? operands.last() : operands.last().section(u'/', -1);
            if (folder.endsWith(".git"_L1))
                folder.chop(4);
            add(folder, ArtifactCertainty::Written, true);
        } else if (name == "virtualenv"_L1 && !operands.isEmpty()) {
            add(operands.last(), ArtifactCertainty::Written, true);
        } else if (name.startsWith("python"_L1) && operands.size() > 1 && operands.contains(u"venv"_s)) {
            add(operands.last(), ArtifactCertainty::Written, true);
        }
    }

    const ShellScript &m_script;
    QString m_directory;
    std::vector<CommandOutput> m_outputs;
};

} // namespace

std::vector<CommandOutput> outputsOf(const ShellScript &script)
{
    return OutputCollector(script).collected();
}

} // namespace stagecraft
