<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>variorum</name>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n mention</numerusform>
                <numerusform>%n mentions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Comparing %n article(s)</source>
            <translation>
                <numerusform>Comparing %n article</numerusform>
                <numerusform>Comparing %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading %n article(s)</source>
            <translation>
                <numerusform>Reading %n article</numerusform>
                <numerusform>Reading %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s) in this article</source>
            <translation>
                <numerusform>%n mention in this article</numerusform>
                <numerusform>%n mentions in this article</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deciding on %n page(s)</source>
            <translation>
                <numerusform>Deciding on %n page</numerusform>
                <numerusform>Deciding on %n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>story: %n source(s)</source>
            <translation>
                <numerusform>story: %n source</numerusform>
                <numerusform>story: %n sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s)</source>
            <translation>
                <numerusform>%n sentence</numerusform>
                <numerusform>%n sentences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::AppearancePanel</name>
        <message numerus="yes">
            <source>%n px</source>
            <translation>
                <numerusform>%n px</numerusform>
                <numerusform>%n px</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::ExportDialog</name>
        <message numerus="yes">
            <source>Export %n Article(s)</source>
            <translation>
                <numerusform>Export %n Article</numerusform>
                <numerusform>Export %n Articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::ImportController</name>
        <message numerus="yes">
            <source>%n page(s) imported</source>
            <translation>
                <numerusform>%n page imported</numerusform>
                <numerusform>%n pages imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n already there</numerusform>
                <numerusform>%n already there</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n could not be read</numerusform>
                <numerusform>%n could not be read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::StatusLine</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) on the page</source>
            <translation>
                <numerusform>%n change on the page</numerusform>
                <numerusform>%n changes on the page</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n mention</numerusform>
                <numerusform>%n mentions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n uncertain place(s)</source>
            <translation>
                <numerusform>%n uncertain place</numerusform>
                <numerusform>%n uncertain places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> and %n more</source>
            <translation>
                <numerusform> and %n more</numerusform>
                <numerusform> and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::FindBar</name>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n hit</numerusform>
                <numerusform>%n hits</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::RuleController</name>
        <message numerus="yes">
            <source>%n other page(s) of %1 are as they were.</source>
            <translation>
                <numerusform>%n other page of %1 is as it was.</numerusform>
                <numerusform>%n other pages of %1 are as they were.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Decided on %n other page(s) of %1 too.</source>
            <translation>
                <numerusform>Decided on %n other page of %1 too.</numerusform>
                <numerusform>Decided on %n other pages of %1 too.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::PagePane</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::LibraryPane</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) without “%1”</source>
            <translation>
                <numerusform>%n article without “%1”</numerusform>
                <numerusform>%n articles without “%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more on this event?</source>
            <translation>
                <numerusform>%n more on this event?</numerusform>
                <numerusform>%n more on this event?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::LibraryController</name>
        <message numerus="yes">
            <source>%n article(s) moved to the bin</source>
            <translation>
                <numerusform>%n article moved to the bin</numerusform>
                <numerusform>%n articles moved to the bin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) put back</source>
            <translation>
                <numerusform>%n article put back</numerusform>
                <numerusform>%n articles put back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n article(s) in the bin for good?</source>
            <translation>
                <numerusform>Delete %n article in the bin for good?</numerusform>
                <numerusform>Delete %n articles in the bin for good?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) deleted</source>
            <translation>
                <numerusform>%n article deleted</numerusform>
                <numerusform>%n articles deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) put into “%1”</source>
            <translation>
                <numerusform>%n article put into “%1”</numerusform>
                <numerusform>%n articles put into “%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) taken out of “%1”</source>
            <translation>
                <numerusform>%n article taken out of “%1”</numerusform>
                <numerusform>%n articles taken out of “%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tags of %n article(s) changed</source>
            <translation>
                <numerusform>Tags of %n article changed</numerusform>
                <numerusform>Tags of %n articles changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) marked as read</source>
            <translation>
                <numerusform>%n article marked as read</numerusform>
                <numerusform>%n articles marked as read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) marked as unread</source>
            <translation>
                <numerusform>%n article marked as unread</numerusform>
                <numerusform>%n articles marked as unread</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::TagsDialog</name>
        <message numerus="yes">
            <source>Tags of %n article(s)</source>
            <translation>
                <numerusform>Tags of %n article</numerusform>
                <numerusform>Tags of %n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::WatchController</name>
        <message numerus="yes">
            <source>%n new page(s) in the watched folder</source>
            <translation>
                <numerusform>%n new page in the watched folder</numerusform>
                <numerusform>%n new pages in the watched folder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n could not be read</numerusform>
                <numerusform>%n could not be read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::OwnNamesDialog</name>
        <message numerus="yes">
            <source>%n name(s) were removed.</source>
            <translation>
                <numerusform>%n name was removed.</numerusform>
                <numerusform>%n names were removed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new name(s) were taken in.</source>
            <translation>
                <numerusform>%n new name was taken in.</numerusform>
                <numerusform>%n new names were taken in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) need a look:</source>
            <translation>
                <numerusform>%n line needs a look:</numerusform>
                <numerusform>%n lines need a look:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::RecogniserDialog</name>
        <message numerus="yes">
            <source>%n name(s): </source>
            <translation>
                <numerusform>%n name: </numerusform>
                <numerusform>%n names: </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::EntityController</name>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n mention</numerusform>
                <numerusform>%n mentions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::EntityWindow</name>
        <message numerus="yes">
            <source>%n article(s) are being looked through.</source>
            <translation>
                <numerusform>%n article is being looked through.</numerusform>
                <numerusform>%n articles are being looked through.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) have not been looked through.</source>
            <translation>
                <numerusform>%n article has not been looked through.</numerusform>
                <numerusform>%n articles have not been looked through.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::ThingPage</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n mention</numerusform>
                <numerusform>%n mentions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::ThingFigures</name>
        <message numerus="yes">
            <source>%n without a date, in the table alone</source>
            <translation>
                <numerusform>%n without a date, in the table alone</numerusform>
                <numerusform>%n without a date, in the table alone</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::FigureChart</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::StoryController</name>
        <message numerus="yes">
            <source>%n article(s) are now the story “%1”</source>
            <translation>
                <numerusform>%n article is now the story “%1”</numerusform>
                <numerusform>%n articles are now the story “%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) put into the story “%1”</source>
            <translation>
                <numerusform>%n article put into the story “%1”</numerusform>
                <numerusform>%n articles put into the story “%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) taken out of the story “%1”</source>
            <translation>
                <numerusform>%n article taken out of the story “%1”</numerusform>
                <numerusform>%n articles taken out of the story “%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) are not proposed for this event again</source>
            <translation>
                <numerusform>%n article is not proposed for this event again</numerusform>
                <numerusform>%n articles are not proposed for this event again</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::StoryDialog</name>
        <message numerus="yes">
            <source>%n name(s) in common</source>
            <translation>
                <numerusform>%n name in common</numerusform>
                <numerusform>%n names in common</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) in common</source>
            <translation>
                <numerusform>%n figure in common</numerusform>
                <numerusform>%n figures in common</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) apart</source>
            <translation>
                <numerusform>%n day apart</numerusform>
                <numerusform>%n days apart</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::CompareView</name>
        <message numerus="yes">
            <source>Compare with %n article(s) on the same event</source>
            <translation>
                <numerusform>Compare with %n article on the same event</numerusform>
                <numerusform>Compare with %n articles on the same event</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Comparing %n article(s)…</source>
            <translation>
                <numerusform>Comparing %n article…</numerusform>
                <numerusform>Comparing %n articles…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>variorum::MainWindow</name>
        <message numerus="yes">
            <source>The library cannot be written to. What you typed in %n note(s) is lost if the window closes now.</source>
            <translation>
                <numerusform>The library cannot be written to. What you typed in %n note is lost if the window closes now.</numerusform>
                <numerusform>The library cannot be written to. What you typed in %n notes is lost if the window closes now.</numerusform>
            </translation>
        </message>
    </context>
</TS>
